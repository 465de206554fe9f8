namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class OneOfTest(Operand of, IReadOnlyList<object?> values) : Test
{
    private readonly ValueSet set = new(values);

    public override bool? Holds() => set.Contains(of.Value());
}
