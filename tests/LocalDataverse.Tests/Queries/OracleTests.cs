using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Queries;

/// <summary>Random rows and random filters: the engine's SQL against plain LINQ over the same rows.</summary>
public sealed class OracleTests
{
    private sealed record Row(int? Count, string? Name, int? Kind);

    private sealed record Test(string Column, ConditionOperator Operator, object Value);

    private static readonly Gen<Row> Rows = Gen.Select(Gen.Int[0, 5].Nullable(), One<string?>(null, "a", "B", "ab", "ж", "Ж"), Gen.Int[1, 3].Nullable(), (count, name, kind) => new Row(count, name, kind));

    private static readonly Gen<Test> Tests = Gen.OneOf(
        Gen.Select(One(ConditionOperator.Equal, ConditionOperator.NotEqual, ConditionOperator.LessThan, ConditionOperator.GreaterEqual), Gen.Int[0, 5], (op, value) => new Test("test_count", op, value)),
        Gen.Select(One(ConditionOperator.Equal, ConditionOperator.NotEqual, ConditionOperator.BeginsWith, ConditionOperator.DoesNotEndWith), One("A", "b", "Ж"), (op, value) => new Test("test_name", op, value)),
        Gen.Select(One(ConditionOperator.Equal, ConditionOperator.NotEqual), Gen.Int[1, 3], (op, value) => new Test("test_kind", op, value)));

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Fact]
    [Supports("Nested filters")]
    [Supports("RetrieveMultiple")]
    public void Filters_select_the_rows_that_plain_code_selects()
    {
        using var host = new Host();
        Gen.Select(Rows.Array[1, 12], Tests.Array[1, 3], Gen.Bool).Sample((rows, tests, isOr) =>
        {
            var ids = rows.Select(row => Create(host, row)).ToArray();
            var query = new QueryExpression("test_order") { Criteria = new FilterExpression(isOr ? LogicalOperator.Or : LogicalOperator.And) };
            foreach (var test in tests) query.Criteria.AddCondition(test.Column, test.Operator, test.Value);
            var found = host.Service.RetrieveMultiple(query).Entities.Select(row => row.Id).ToHashSet();
            var expected = ids.Where((_, index) => isOr ? tests.Any(test => Holds(test, rows[index])) : tests.All(test => Holds(test, rows[index])));
            Assert.Equal(expected.Order(), found.Order());
            foreach (var id in ids) host.Service.Delete("test_order", id);
        }, iter: 150, threads: 1);
    }

    private static Guid Create(Host host, Row row) => host.Service.Create(new Entity("test_order")
    {
        ["test_count"] = row.Count,
        ["test_name"] = row.Name,
        ["test_kind"] = row.Kind is { } kind ? new OptionSetValue(kind) : null,
    });

    private static bool Holds(Test test, Row row) => test.Column switch
    {
        "test_count" => Holds(test.Operator, row.Count, (int)test.Value),
        "test_kind" => Holds(test.Operator, row.Kind, (int)test.Value),
        _ => Holds(test.Operator, row.Name?.ToUpperInvariant(), ((string)test.Value).ToUpperInvariant()),
    };

    private static bool Holds(ConditionOperator operation, int? value, int bound) => operation switch
    {
        ConditionOperator.Equal => value == bound,
        ConditionOperator.NotEqual => value != bound,
        ConditionOperator.LessThan => value < bound,
        _ => value >= bound,
    };

    private static bool Holds(ConditionOperator operation, string? value, string bound) => operation switch
    {
        ConditionOperator.Equal => value == bound,
        ConditionOperator.NotEqual => value != bound,
        ConditionOperator.BeginsWith => value?.StartsWith(bound, StringComparison.Ordinal) == true,
        _ => value?.EndsWith(bound, StringComparison.Ordinal) != true,
    };
}
