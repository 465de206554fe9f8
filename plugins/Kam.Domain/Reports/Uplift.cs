using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A client as uplift looks at it.</summary>
/// <param name="Growth">LTV growth in the twelve months, percent; null where there was nothing that could grow.</param>
public sealed record GrowingClient(Stratum Stratum, decimal? Growth);

/// <summary>
/// Uplift, a KAM's first KPI: the median LTV growth of the KAM's key and developing clients, less that of the regular clients in the strata that they
/// occupy. It shows a difference, not its cause: a client does not become a key client by chance.
/// </summary>
/// <param name="Clients">How many of the KAM's clients have a growth.</param>
/// <param name="Growth">Their median, percent.</param>
/// <param name="Peers">How many regular clients they are compared with.</param>
/// <param name="Points">Percentage points; null when either side is too small.</param>
public sealed record Uplift(int Clients, decimal? Growth, int Peers, decimal? Points)
{
    /// <param name="minimum">Below so many clients on either side the data are insufficient.</param>
    public static Uplift Of(IEnumerable<GrowingClient> clients, IEnumerable<GrowingClient> regular, int minimum)
    {
        var own = clients.Where(client => client.Growth is not null).ToList();
        var strata = new HashSet<Stratum>(own.Select(client => client.Stratum));
        var peers = Sample.Of(regular.Where(client => strata.Contains(client.Stratum)).Select(client => client.Growth).OfType<decimal>(), minimum);
        var growth = own.Select(client => client.Growth!.Value).ToList();
        return new(own.Count, Median.Of(growth), peers.Count, Sample.Of(growth, minimum).Median - peers.Median);
    }
}
