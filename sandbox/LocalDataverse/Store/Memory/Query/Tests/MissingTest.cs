namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class MissingTest(Operand of) : Test
{
    public override bool? Holds() => of.Value() is null;
}
