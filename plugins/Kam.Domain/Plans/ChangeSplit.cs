namespace Kam.Domain;

/// <summary>
/// By how much our part of a need changes from this year to the next, split in money (2 digits each): with the circle at our present share, by our share in
/// the present circle, and what only both together bring. The parts add up to the change to the cent.
/// </summary>
public sealed record ChangeSplit(decimal Total, decimal Circle, decimal Share, decimal Joint)
{
    public static ChangeSplit Between(NeedOfYear now, NeedOfYear next)
    {
        var total = Rounded.To(2, next.Ours - now.Ours);
        var circle = Rounded.To(2, (next.Need - now.Need) * now.Share / 100);
        var share = Rounded.To(2, now.Need * (next.Share - now.Share) / 100);
        return new(total, circle, share, total - circle - share);
    }
}
