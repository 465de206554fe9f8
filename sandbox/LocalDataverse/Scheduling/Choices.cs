namespace LocalDataverse.Scheduling;

/// <summary>Who is next, wherever more than one could be.</summary>
internal interface IChoices
{
    /// <summary>A number below the count; 0 goes on with the task that has the turn, where it can.</summary>
    int Choose(int count);
}

internal sealed class RandomChoices(int seed) : IChoices
{
    private readonly Random random = new(seed);

    public int Choose(int count) => random.Next(count);
}

internal sealed class GivenChoices(IReadOnlyList<int> given) : IChoices
{
    private int at;

    public int Choose(int count) => at < given.Count ? given[at++] : 0;
}

/// <summary>All choices, depth first: the last one that has another way is changed, what lay before stays.</summary>
internal sealed class EveryChoice : IChoices
{
    private readonly List<(int Chosen, int Count)> path = [];
    private int at;

    public int Choose(int count)
    {
        if (at == path.Count) path.Add((0, count));
        var (chosen, known) = path[at++];
        if (known != count) throw new InvalidOperationException($"The trial is not repeatable: at choice {at} there were {known} tasks to go on with, and now there are {count}.");
        return chosen;
    }

    /// <summary>Goes back to the beginning of the next path; false when there is none.</summary>
    public bool Next()
    {
        at = 0;
        while (path.Count > 0)
        {
            var (chosen, count) = path[^1];
            path.RemoveAt(path.Count - 1);
            if (chosen + 1 == count) continue;
            path.Add((chosen + 1, count));
            return true;
        }
        return false;
    }
}
