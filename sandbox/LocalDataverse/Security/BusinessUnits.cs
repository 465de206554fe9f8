using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Security;

/// <summary>The tree of business units.</summary>
internal sealed class BusinessUnits(ILookup<Guid, Guid> children)
{
    public static BusinessUnits Read(Metadata metadata, ISession session)
    {
        var table = metadata.Info("businessunit");
        var query = new Select(new Source(0, table.Shape)) { Outputs = [new ColumnOf(0, table.Id.Name), new ColumnOf(0, "parentbusinessunitid")] };
        return new(session.Query(query).Where(row => row[1] is Guid).ToLookup(row => (Guid)row[1]!, row => (Guid)row[0]!));
    }

    /// <summary>The unit itself and all below it.</summary>
    public HashSet<Guid> Below(Guid unit)
    {
        var found = new HashSet<Guid> { unit };
        var open = new Queue<Guid>(found);
        while (open.TryDequeue(out var next))
        {
            foreach (var child in children[next].Where(found.Add)) open.Enqueue(child);
        }
        return found;
    }
}
