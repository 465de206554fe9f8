using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Execution;

/// <summary>Row versions: one ascending number for the whole organization, reserved in blocks so that a restart never repeats one.</summary>
internal sealed class Versions
{
    private const long Block = 100_000;
    private static readonly Guid RowId = new("00000000-0000-0000-0000-000000000001");

    public static readonly TableShape Shape = new("$versions", [new("id", StoreType.Id), new("reserved", StoreType.Integer)], []);

    private long next;
    private long reserved;

    /// <summary>The writer's own: only one transaction writes at a time.</summary>
    public long Next(ISession session)
    {
        if (next >= reserved) Reserve(session);
        return ++next;
    }

    /// <summary>The reservation was rolled back with its transaction.</summary>
    public void Forget() => reserved = 0;

    private void Reserve(ISession session)
    {
        var row = session.Read(Shape, RowId);
        next = Math.Max(next, row is null ? 1_000_000 : (long)row[1]!);
        reserved = next + Block;
        if (row is null) session.Insert(Shape, [RowId, reserved]);
        else session.Update(Shape, RowId, [1], [RowId, reserved]);
    }
}
