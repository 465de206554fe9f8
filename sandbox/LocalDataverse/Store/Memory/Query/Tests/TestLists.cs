namespace LocalDataverse.Store.Memory.Evaluation;

internal static class TestLists
{
    /// <summary>What is not known does not hold.</summary>
    public static bool AllHold(this Test[] tests)
    {
        foreach (var test in tests)
        {
            if (test.Holds() != true) return false;
        }
        return true;
    }
}
