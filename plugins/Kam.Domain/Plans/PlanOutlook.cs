using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What the lines of a plan say together. A sum is told once every line tells its part: half a sum would be no sum.</summary>
/// <param name="Now">Null while a line's need or share is unknown, or there is no line.</param>
public sealed record PlanOutlook(NeedOfYear? Now, NeedOfYear? Next)
{
    public static PlanOutlook Of(IReadOnlyCollection<PlanLine> lines) =>
        new(Sum(lines.Select(line => line.Now).ToList()), Sum(lines.Select(line => line.Next).ToList()));

    public Outlook? Circle => Now is { } now && Next is { } next ? Outlooks.OfCircle(now.Need, next.Need) : null;

    /// <summary>Told from the shares as they are shown, with two digits.</summary>
    public Outlook? Share => Now is { } now && Next is { } next ? Outlooks.OfShare(Rounded.To(2, now.Share), Rounded.To(2, next.Share)) : null;

    public Scenario? Scenario => Circle is { } circle && Share is { } share ? Outlooks.Scenario(circle, share) : null;

    /// <param name="rate">How much of the lines' currency one unit of the currency is that the split is told in.</param>
    public ChangeSplit? Change(decimal rate) => Now is { } now && Next is { } next ? ChangeSplit.Between(now.In(rate), next.In(rate)) : null;

    static NeedOfYear? Sum(IReadOnlyCollection<NeedOfYear?> needs) =>
        needs.Count == 0 || needs.Contains(null) ? null : NeedOfYear.Sum(needs.OfType<NeedOfYear>().ToList());
}
