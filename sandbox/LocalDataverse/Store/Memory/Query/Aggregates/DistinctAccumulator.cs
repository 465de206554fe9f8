namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class DistinctAccumulator : Accumulator
{
    private readonly HashSet<object> values = new(ValueEquality.Instance);

    public override object Result => (long)values.Count;

    public override void Add(object? value)
    {
        if (value is not null) values.Add(value);
    }
}
