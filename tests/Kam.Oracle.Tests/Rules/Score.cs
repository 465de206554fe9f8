namespace Kam.Oracle.Tests.Rules;

/// <summary>4.1: the criteria that are available, weighed.</summary>
sealed record Score(IReadOnlyList<Criterion> Criteria)
{
    IEnumerable<Criterion> Available => Criteria.Where(criterion => criterion.S is not null);

    decimal Weight => Available.Sum(criterion => criterion.Weight);

    public decimal? Points =>
        Weight > 0 ? (Exact.Sum(Available.Select(criterion => (Exact)criterion.Weight * criterion.S!.Value)) / Weight).Rounded(2) : null;

    public decimal Confidence => Exact.Sum(Available.Select(criterion => (Exact)criterion.Weight * criterion.Known)).Rounded(2);

    /// <summary>The part of the score that a criterion brings.</summary>
    public decimal? Contribution(int number) =>
        Criteria[number - 1] is { S: { } s, Weight: var weight } && Weight > 0 ? ((Exact)weight * s / Weight).Rounded(4) : null;

    public decimal? S(int number) => Criteria[number - 1].S;
}
