namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class WholeTable(IVisibleRows rows, TableShape table) : IAccess
{
    public IEnumerable<object?[]> Open() => rows.All(table);
}
