using Kam.SolutionModel;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Importing;

/// <summary>
/// The packages that have been imported, kept so that the next opening knows what they said. A solution that was brought up to date by an import
/// keeps what its newer package no longer has: the older one stays below it.
/// </summary>
internal static class Packages
{
    private static readonly TableShape Shape = new("$solutions", [new("id", StoreType.Id), new("place", StoreType.Integer), new("content", StoreType.Text), new("name", StoreType.Text)], []);

    public static void Define(ISession session) => session.Define(Shape);

    public static IReadOnlyList<Solution> Read(ISession session)
    {
        var query = new Select(new Source(0, Shape)) { Outputs = [new ColumnOf(0, "content"), new ColumnOf(0, "name")], OrderBy = [new Order(new ColumnOf(0, "place"), false)] };
        var parsed = session.Query(query).ToList().Select(row => Named(Parse((string)row[0]!), (string?)row[1]));
        return SolutionList.InOrder(parsed.GroupBy(solution => solution.UniqueName).Select(packages => packages.Aggregate(SolutionUpdate.Over)));
    }

    /// <summary>Puts a package over those that the solution of that name has.</summary>
    public static void Add(ISession session, string name, byte[] zip) => session.Insert(Shape, [Guid.CreateVersion7(), Places(session).DefaultIfEmpty(0).Max() + 1, Convert.ToBase64String(zip), name]);

    public static void Remove(ISession session, string name)
    {
        foreach (var row in Of(session, name)) session.Delete(Shape, (Guid)row[0]!);
    }

    public static void Rename(ISession session, string name, string other)
    {
        foreach (var row in Of(session, name)) session.Update(Shape, (Guid)row[0]!, [3], [row[0], row[1], row[2], other]);
    }

    /// <summary>The packages of a solution, the oldest first; none of one that was imported from memory.</summary>
    public static IReadOnlyList<byte[]> Contents(ISession session, string name) => [.. Of(session, name).Select(row => Convert.FromBase64String((string)row[2]!))];

    private static List<object?[]> Of(ISession session, string name)
    {
        var query = new Select(new Source(0, Shape)) { Outputs = [.. Shape.Columns.Select(column => new ColumnOf(0, column.Name))], OrderBy = [new Order(new ColumnOf(0, "place"), false)] };
        return [.. session.Query(query).ToList().Where(row => ((string?)row[3] ?? Parse((string)row[2]!).UniqueName) == name)];
    }

    private static List<long> Places(ISession session) => [.. session.Query(new Select(new Source(0, Shape)) { Outputs = [new ColumnOf(0, "place")] }).Select(row => (long)row[0]!)];

    private static Solution Named(Solution solution, string? name) => name is null ? solution : solution with { UniqueName = name };

    private static Solution Parse(string content)
    {
        using var zip = new MemoryStream(Convert.FromBase64String(content), writable: false);
        return SolutionZip.Read(zip);
    }
}
