namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Each combination of the left with each row of the right; in an outer join, once with no row where there is none.</summary>
/// <param name="after">What has to hold of the combination, a missing row included.</param>
internal sealed class JoinStream(IRowStream left, TableStream right, bool isOuter, Test[] after) : IRowStream
{
    private bool isAtLeft;
    private bool hasMatched;

    public void Restart()
    {
        left.Restart();
        isAtLeft = false;
    }

    public bool Next()
    {
        while (isAtLeft || Advance())
        {
            if (right.Next()) hasMatched = true;
            else
            {
                isAtLeft = false;
                if (!isOuter || hasMatched) continue;
            }
            if (after.AllHold()) return true;
        }
        return false;
    }

    private bool Advance()
    {
        if (!left.Next()) return false;
        right.Restart();
        (isAtLeft, hasMatched) = (true, false);
        return true;
    }
}
