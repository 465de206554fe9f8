namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class CountAccumulator(bool countsMissing) : Accumulator
{
    private long count;

    public override object Result => count;

    public override void Add(object? value)
    {
        if (countsMissing || value is not null) count++;
    }
}
