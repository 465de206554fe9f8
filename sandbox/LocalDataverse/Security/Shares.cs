using LocalDataverse.Execution;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Security;

/// <summary>Rows that have been shared: principalobjectaccess.</summary>
internal static class Shares
{
    public static bool Any(Metadata metadata, ISession session) =>
        session.Query(new Select(From(metadata, 0)) { Outputs = [new ColumnOf(0, "objectid")], Limit = 1 }).Any();

    public static bool Includes(Call call, Verb verb, Guid row) => Rights(call, row, call.Rights.Principals).HasFlag(verb);

    public static Verb Rights(Call call, Guid row, IReadOnlyList<object?> principals)
    {
        var query = new Select(From(call.Metadata, 0))
        {
            Outputs = [new ColumnOf(0, "accessrightsmask")],
            Where = new And([new Compare(new ColumnOf(0, "objectid"), CompareWith.Equal, new Value(row)), new OneOf(new ColumnOf(0, "principalid"), principals)]),
        };
        return call.Session.Query(query).Aggregate((Verb)0, (sum, found) => sum | (Verb)(int)(long)found[0]!);
    }

    /// <summary>The ids of rows shared with the caller for reading, as a condition on an id column.</summary>
    public static Expr Condition(Call call, Expr id, int source)
    {
        var query = new Select(From(call.Metadata, source))
        {
            Outputs = [new ColumnOf(source, "objectid")],
            Where = new OneOf(new ColumnOf(source, "principalid"), call.Rights.Principals),
        };
        return new InQuery(id, query);
    }

    private static Source From(Metadata metadata, int source) => new(source, metadata.Info("principalobjectaccess").Shape);
}
