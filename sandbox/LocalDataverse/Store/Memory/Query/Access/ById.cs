namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class ById(IVisibleRows rows, TableShape table, IReadOnlyList<Operand> ids) : IAccess
{
    public IEnumerable<object?[]> Open() => ids.Select(id => id.Value()).OfType<Guid>().Distinct().Select(id => rows.ById(table, id)).OfType<object?[]>();
}
