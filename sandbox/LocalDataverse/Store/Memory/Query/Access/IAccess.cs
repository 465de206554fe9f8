namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A way to the rows of one table, for the values at hand.</summary>
internal interface IAccess
{
    IEnumerable<object?[]> Open();
}
