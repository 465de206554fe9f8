namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Puts the rows of a stream into groups and answers for each; without anything to group by, all are one group, even of no rows.</summary>
internal sealed class Grouping(IReadOnlyList<Cursor> cursors, Operand[] by, IReadOnlyList<AggregateOperand> aggregates, Projection projection)
{
    public IEnumerable<Answer> Answers(IRowStream stream)
    {
        foreach (var group in Collect(stream))
        {
            for (var place = 0; place < cursors.Count; place++) cursors[place].Row = group.Rows[place];
            for (var place = 0; place < aggregates.Count; place++) aggregates[place].Current = group.Sums[place];
            yield return projection.Take();
        }
    }

    private List<Group> Collect(IRowStream stream)
    {
        var known = new Dictionary<object?[], Group>(RowEquality.Instance);
        var groups = new List<Group>();
        var key = new object?[by.Length];
        while (stream.Next())
        {
            for (var place = 0; place < by.Length; place++) key[place] = by[place].Value();
            if (!known.TryGetValue(key, out var group))
            {
                known.Add([.. key], group = Begin());
                groups.Add(group);
            }
            for (var place = 0; place < aggregates.Count; place++) group.Sums[place].Add(aggregates[place].Counted());
        }
        if (groups.Count == 0 && by.Length == 0) groups.Add(Begin() with { Rows = new object?[cursors.Count][] });
        return groups;
    }

    private Group Begin() => new([.. cursors.Select(cursor => cursor.Row)], [.. aggregates.Select(aggregate => aggregate.Begin())]);
}
