namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The least (sign -1) or the greatest value; of equal ones the first.</summary>
internal sealed class ExtremeAccumulator(int sign) : Accumulator
{
    private object? extreme;

    public override object? Result => extreme;

    public override void Add(object? value)
    {
        if (value is not null && (extreme is null || ValueOrder.Instance.Compare(value, extreme) * sign > 0)) extreme = value;
    }
}
