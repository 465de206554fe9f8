using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A client at t0 and twelve months later.</summary>
/// <param name="Completion">Percent at t0; null for a client without a checklist.</param>
/// <param name="HasLater">Whether anything is known of it twelve months later.</param>
public sealed record FollowedClient(decimal? Completion, decimal? LtvBefore, bool HasLater, decimal? LtvAfter);

/// <summary>
/// The 70 % report: completion at t0 against LTV growth over the following twelve months. It states what the data show and promises nothing:
/// who completes much may have been growing anyway.
/// </summary>
/// <param name="Reached">Clients at the threshold or above.</param>
/// <param name="Unknown">Clients without a percentage.</param>
/// <param name="NoLater">Clients left out because nothing is known of them twelve months later.</param>
/// <param name="NoValue">Clients left out because their LTV at t0 is nothing, less, or unknown, or unknown later.</param>
public sealed record CompletionReport(Sample Reached, Sample Below, Sample Unknown, int NoLater, int NoValue)
{
    public static CompletionReport Of(IEnumerable<FollowedClient> clients, int threshold, int minimum)
    {
        var all = clients.ToList();
        var grown = all.Where(client => client.HasLater)
            .Select(client => new { client.Completion, Growth = LtvGrowth.Between(client.LtvBefore, client.LtvAfter) })
            .ToList();
        var known = grown.Where(client => client.Growth is not null).Select(client => new { client.Completion, Growth = client.Growth!.Value }).ToList();
        return new(
            Sample.Of(known.Where(client => client.Completion >= threshold).Select(client => client.Growth), minimum),
            Sample.Of(known.Where(client => client.Completion < threshold).Select(client => client.Growth), minimum),
            Sample.Of(known.Where(client => client.Completion is null).Select(client => client.Growth), minimum),
            all.Count - grown.Count, grown.Count - known.Count);
    }
}
