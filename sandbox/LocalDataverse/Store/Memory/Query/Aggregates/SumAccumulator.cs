using LocalDataverse.Faults;

namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Whole numbers are summed up exactly; with a real one among them, the sum is real.</summary>
internal sealed class SumAccumulator : Accumulator
{
    private Int128 whole;
    private double real;
    private bool isReal;
    private bool hasAny;

    /// <exception cref="DataverseFault">The sum needs more than 64 bits.</exception>
    public override object? Result => !hasAny ? null : isReal ? Real : Whole;

    public double Real => real + (double)whole;

    private object Whole => whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : throw Fault.SumTooLarge();

    public override void Add(object? value)
    {
        switch (value)
        {
            case null: return;
            case long number: whole += number; break;
            case double number: (real, isReal) = (real + number, true); break;
            default: throw new InvalidOperationException($"There is no sum of values of type {value.GetType()}");
        }
        hasAny = true;
    }
}
