namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Values that another one is looked for among. Where a value is missing, it could be any.</summary>
internal sealed class ValueSet
{
    private readonly HashSet<object> values = new(ValueEquality.Instance);
    private readonly bool isEmpty = true;
    private readonly bool hasMissing;

    public ValueSet(IEnumerable<object?> values)
    {
        foreach (var value in values)
        {
            isEmpty = false;
            if (value is null) hasMissing = true;
            else this.values.Add(value);
        }
    }

    public bool? Contains(object? value)
    {
        if (isEmpty) return false;
        if (value is null) return null;
        return values.Contains(value) ? true : hasMissing ? null : false;
    }
}
