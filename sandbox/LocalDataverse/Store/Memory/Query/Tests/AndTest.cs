namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class AndTest(Test[] parts) : Test
{
    public override bool? Holds()
    {
        bool? all = true;
        foreach (var part in parts)
        {
            var holds = part.Holds();
            if (holds == false) return false;
            if (holds is null) all = null;
        }
        return all;
    }
}
