namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A value in the place of a condition: every number but zero holds.</summary>
internal sealed class TruthTest(Operand of) : Test
{
    public override bool? Holds() => of.Value() switch
    {
        null => null,
        long number => number != 0,
        double number => number != 0,
        var value => throw new InvalidOperationException($"A value of type {value.GetType()} is no condition"),
    };
}
