using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Rows;

/// <summary>The names that references show: read once each for one answer.</summary>
internal sealed class RowNames(Metadata metadata, ISession session)
{
    private readonly Dictionary<(string, Guid), string?> known = [];

    public string? Of(string table, Guid id)
    {
        if (known.TryGetValue((table, id), out var name)) return name;
        return known[(table, id)] = Read(table, id);
    }

    private string? Read(string table, Guid id)
    {
        if (metadata.FindInfo(table) is not { PrimaryName: { } name } info) return null;
        var from = new Source(0, info.Shape);
        var query = new Select(from) { Outputs = [new ColumnOf(0, name.Name)], Where = new Compare(new ColumnOf(0, info.Id.Name), CompareWith.Equal, new Value(id)) };
        return session.Query(query).FirstOrDefault()?[0] as string;
    }
}
