namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The place of a value in a list.</summary>
internal sealed class RankOperand : Operand
{
    private readonly Operand of;
    private readonly Dictionary<object, object> places = new(ValueEquality.Instance);

    public RankOperand(Operand of, IReadOnlyList<object?> values)
    {
        this.of = of;
        for (var place = 0; place < values.Count; place++)
        {
            if (values[place] is { } value) places.TryAdd(value, (long)place);
        }
    }

    public override object? Value() => of.Value() is { } value ? places.GetValueOrDefault(value) : null;
}
