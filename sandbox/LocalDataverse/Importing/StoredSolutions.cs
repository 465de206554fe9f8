using Kam.SolutionModel;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Importing;

/// <summary>The packages that have been imported, kept so that the next opening knows what they said.</summary>
internal static class StoredSolutions
{
    private static readonly TableShape Shape = new("$solutions", [new("id", StoreType.Id), new("place", StoreType.Integer), new("content", StoreType.Text)], []);

    public static IReadOnlyList<Solution> Read(ISession session)
    {
        var query = new Select(new Source(0, Shape)) { Outputs = [new ColumnOf(0, "content")], OrderBy = [new Order(new ColumnOf(0, "place"), false)] };
        return [.. session.Query(query).Select(row => Parse((string)row[0]!))];
    }

    public static void Define(ISession session) => session.Define(Shape);

    public static void Keep(ISession session, string uniqueName, int place, byte[] zip)
    {
        var id = ComponentId.Of("solution", uniqueName);
        session.Delete(Shape, id);
        session.Insert(Shape, [id, (long)place, Convert.ToBase64String(zip)]);
    }

    private static Solution Parse(string content)
    {
        using var zip = new MemoryStream(Convert.FromBase64String(content), writable: false);
        return SolutionZip.Read(zip);
    }
}
