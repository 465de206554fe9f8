namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>What is missing compares with nothing.</summary>
internal sealed class CompareTest(Operand left, CompareWith with, Operand right) : Test
{
    public override bool? Holds() =>
        left.Value() is { } one && right.Value() is { } other ? Holds(ValueOrder.Instance.Compare(one, other)) : null;

    private bool Holds(int order) => with switch
    {
        CompareWith.Equal => order == 0,
        CompareWith.NotEqual => order != 0,
        CompareWith.Less => order < 0,
        CompareWith.LessOrEqual => order <= 0,
        CompareWith.Greater => order > 0,
        _ => order >= 0,
    };
}
