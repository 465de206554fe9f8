namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Whether a query answers anything. One that does not depend on the rows at hand is asked once.</summary>
internal sealed class ExistsTest(SelectPlan query) : Test
{
    private bool? known;

    public override bool? Holds()
    {
        if (known is { } answer) return answer;
        var exists = query.Rows().Any();
        if (!query.IsCorrelated) known = exists;
        return exists;
    }
}
