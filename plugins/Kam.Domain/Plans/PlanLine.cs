namespace Kam.Domain;

/// <summary>A category in a plan: what its circle tells of the year, and what its KAM expects of the next. Null is what is not known yet.</summary>
/// <param name="ShareNow">In percent, as <paramref name="ShareNext"/>.</param>
public sealed record PlanLine(decimal? NeedNow, decimal? ShareNow, decimal? NeedNext, decimal? ShareNext)
{
    public NeedOfYear? Now => NeedOfYear.OfKnown(NeedNow, ShareNow);

    public NeedOfYear? Next => NeedOfYear.OfKnown(NeedNext, ShareNext);
}
