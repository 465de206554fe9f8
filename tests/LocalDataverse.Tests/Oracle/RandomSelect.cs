using CsCheck;
using LocalDataverse.Store;

namespace LocalDataverse.Tests.Oracle;

/// <summary>How much of an answer is determined by its query.</summary>
internal enum Determined { Rows, Order, UpToCase }

/// <param name="How">Whether rows have to come in the same order, and whether of texts that differ in case any may stand for all.</param>
internal sealed record Question(Select Query, Determined How);

/// <summary>Queries with joins of both kinds, plain, distinct or aggregated.</summary>
internal static class RandomSelect
{
    private const int Depth = 2;

    public static Gen<Question> Of(TableShape[] tables) => Gen.OneOf(Plain(tables), Distinct(tables), Aggregated(tables));

    /// <summary>A query within another, which may speak of the outer one's rows.</summary>
    public static Gen<Select> Inner(TableShape[] tables, Source[] outer, int depth, Func<Source[], Gen<Expr>> output) =>
        Sources(tables, outer.Max(source => source.Number) + 1, maxJoins: 1).SelectMany(own =>
            Gen.Select(Shaped(tables, own, outer, depth), output(own), (query, answered) => query with { Outputs = [answered] }));

    private static Gen<Question> Plain(TableShape[] tables) => Over(tables, own =>
        Gen.Select(Shaped(tables, own, [], Depth), RandomExpr.Operand(own).Array[1, 4], RandomExpr.Operand(own).Array[0, 2], Gen.Bool, Gen.Int[0, 5], Gen.Int[0, 3], Gen.Bool, (query, outputs, keys, descends, limit, offset, isOrdered) =>
            isOrdered
                ? new Question(query with { Outputs = outputs, OrderBy = Orders([.. keys, .. own.Select(source => new ColumnOf(source.Number, "id"))], descends), Limit = limit == 5 ? null : limit, Offset = offset }, Determined.Order)
                : new Question(query with { Outputs = outputs }, Determined.Rows)));

    private static Gen<Question> Distinct(TableShape[] tables) => Over(tables, own =>
        Gen.Select(Shaped(tables, own, [], Depth), RandomExpr.Operand(own).Array[1, 3], Gen.Bool, Gen.Int[1, 4], (query, outputs, descends, limit) =>
            new Question(query with { Outputs = outputs, Distinct = true, OrderBy = Orders(outputs, descends), Limit = limit }, Determined.UpToCase)));

    private static Gen<Question> Aggregated(TableShape[] tables) => Over(tables, own =>
        Gen.Select(Shaped(tables, own, [], Depth), RandomExpr.Operand(own).Array[0, 2], AggregateOf(own).Array[1, 4], Gen.Bool, (query, groups, aggregates, descends) =>
            new Question(query with { Outputs = [.. groups, .. aggregates], GroupBy = groups, OrderBy = Orders(groups, descends) }, Determined.UpToCase)));

    private static Gen<Expr> AggregateOf(Source[] own) => Gen.OneOf(
        Gen.Const((Expr)new Aggregate(Aggregation.Count, null)),
        Gen.Select(From.OneOf(Aggregation.CountColumn, Aggregation.CountDistinct, Aggregation.Min, Aggregation.Max), RandomExpr.Operand(own), (by, of) => (Expr)new Aggregate(by, of)),
        Gen.Select(From.OneOf(Aggregation.Sum, Aggregation.Average), RandomExpr.Column(own, "small", "quarters", "code"), (by, of) => (Expr)new Aggregate(by, of)));

    private static Gen<Question> Over(TableShape[] tables, Func<Source[], Gen<Question>> question) => Sources(tables, first: 0, maxJoins: 2).SelectMany(question);

    private static Gen<Source[]> Sources(TableShape[] tables, int first, int maxJoins) =>
        From.OneOf(tables).Array[1, maxJoins + 1].Select(chosen => chosen.Select((table, place) => new Source(first + place, table)).ToArray());

    /// <summary>Joins and conditions; its outputs are added by who asks.</summary>
    private static Gen<Select> Shaped(TableShape[] tables, Source[] own, Source[] outer, int depth)
    {
        Source[] seen = [.. outer, .. own];
        var condition = RandomExpr.Condition(tables, seen, depth);
        var joins = own.Skip(1).Select((source, place) => JoinTo(tables, source, own[..(place + 1)], depth));
        return Gen.Select(All(joins), condition, Gen.Int[0, 3], (made, where, chance) => new Select(own[0]) { Joins = made, Where = chance > 1 ? null : where });
    }

    private static Gen<Join> JoinTo(TableShape[] tables, Source source, Source[] before, int depth) =>
        Gen.Select(RandomExpr.Link(source, before), RandomExpr.Condition(tables, [.. before, source], depth == 0 ? 0 : 1), From.OneOf(JoinKind.Inner, JoinKind.Outer), Gen.Int[0, 3], (link, more, kind, chance) =>
            new Join(source, kind, chance switch { 0 => new And([link, more]), 1 => more, _ => link }));

    private static Gen<Join[]> All(IEnumerable<Gen<Join>> joins) =>
        joins.Aggregate(Gen.Const(Array.Empty<Join>()), (all, next) => Gen.Select(all, next, (before, join) => before.Append(join).ToArray()));

    private static Order[] Orders(IEnumerable<Expr> keys, bool descends) => [.. keys.Select((key, place) => new Order(key, descends ^ place % 2 == 1))];
}
