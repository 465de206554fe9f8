namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class NotTest(Test of) : Test
{
    public override bool? Holds() => !of.Holds();
}
