namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class AverageAccumulator : Accumulator
{
    private readonly SumAccumulator sum = new();
    private long count;

    public override object? Result => count == 0 ? null : sum.Real / count;

    public override void Add(object? value)
    {
        sum.Add(value);
        if (value is not null) count++;
    }
}
