using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Execution;

/// <summary>
/// Row versions: one ascending number for the whole organization, reserved in blocks so that a restart never repeats one. Among
/// many writers it is given when a row is written, as SQL Server does: who commits later may have the lower number.
/// </summary>
internal sealed class Versions(bool hasManyWriters)
{
    private const long Block = 100_000;
    private static readonly Guid RowId = new("00000000-0000-0000-0000-000000000001");

    public static readonly TableShape Shape = new("$versions", [new("id", StoreType.Id), new("reserved", StoreType.Integer)], []);

    private const long First = 1_000_000;

    private long next = First;
    private long reserved;

    public long Next(ISession session)
    {
        // Such a store keeps nothing over a restart, and a reservation is a row that all writers would wait for.
        if (hasManyWriters) return Interlocked.Increment(ref next);
        if (next >= reserved) Reserve(session);
        return ++next;
    }

    /// <summary>The reservation was rolled back with its transaction.</summary>
    public void Forget() => reserved = 0;

    private void Reserve(ISession session)
    {
        var row = session.Read(Shape, RowId);
        next = Math.Max(next, row is null ? First : (long)row[1]!);
        reserved = next + Block;
        if (row is null) session.Insert(Shape, [RowId, reserved]);
        else session.Update(Shape, RowId, [1], [RowId, reserved]);
    }
}
