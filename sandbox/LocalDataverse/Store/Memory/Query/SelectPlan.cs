namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A query ready to run, as often as it is asked; it is run while it is enumerated.</summary>
internal sealed class SelectPlan(Select select, IRowStream stream, Grouping? grouping, Projection projection)
{
    private readonly KeyOrder order = new([.. select.OrderBy.Select(order => order.Descending)]);

    /// <summary>It speaks of rows of the query around it.</summary>
    public bool IsCorrelated { get; } = ExprSources.Of(select).Count > 0;

    public IEnumerable<object?[]> Rows()
    {
        stream.Restart();
        var answers = grouping is null ? Each() : grouping.Answers(stream);
        if (select.Distinct) answers = answers.DistinctBy(answer => answer.Outputs, RowEquality.Instance);
        if (select.OrderBy.Count > 0) answers = answers.OrderBy(answer => answer.Keys, order);
        if (select.Offset > 0) answers = answers.Skip(select.Offset);
        if (select.Limit is { } limit) answers = answers.Take(limit);
        return answers.Select(answer => answer.Outputs);
    }

    private IEnumerable<Answer> Each()
    {
        while (stream.Next()) yield return projection.Take();
    }
}
