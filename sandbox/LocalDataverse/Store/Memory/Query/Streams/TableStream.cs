namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The rows of one table for which all tests hold.</summary>
internal sealed class TableStream(Cursor cursor, IAccess access, Test[] tests) : IRowStream
{
    private IEnumerator<object?[]>? rows;

    public void Restart()
    {
        rows?.Dispose();
        rows = access.Open().GetEnumerator();
    }

    public bool Next()
    {
        while (rows!.MoveNext())
        {
            cursor.Row = rows.Current;
            if (tests.AllHold()) return true;
        }
        cursor.Row = null;
        return false;
    }
}
