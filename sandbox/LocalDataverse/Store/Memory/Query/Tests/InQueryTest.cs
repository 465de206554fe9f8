namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Whether a query answers the value. One that does not depend on the rows at hand is asked once.</summary>
internal sealed class InQueryTest(Operand of, SelectPlan query) : Test
{
    private ValueSet? known;

    public override bool? Holds()
    {
        var set = known ?? new ValueSet(query.Rows().Select(row => row[0]));
        if (!query.IsCorrelated) known = set;
        return set.Contains(of.Value());
    }
}
