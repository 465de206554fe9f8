namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class OrTest(Test[] parts) : Test
{
    public override bool? Holds()
    {
        bool? any = false;
        foreach (var part in parts)
        {
            var holds = part.Holds();
            if (holds == true) return true;
            if (holds is null) any = null;
        }
        return any;
    }
}
