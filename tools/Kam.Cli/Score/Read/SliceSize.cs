using Kam.Dataverse;

namespace Kam.Cli.Score.Read;

/// <summary>
/// Of how many clients the purchases are asked for at once: so many that they about fill a page. Of more, every further
/// page would be searched for anew; of fewer, requests would be wasted.
/// </summary>
sealed class SliceSize
{
    /// <summary>Room for slices that hold more than the others did.</summary>
    const double Aim = 0.9 * RowQueries.LargestPage;

    const int Fewest = 10;

    long _clients;
    long _purchases;

    public int Clients => Interlocked.Read(ref _purchases) is > 0 and var purchases
        ? Math.Clamp((int)(Aim * Interlocked.Read(ref _clients) / purchases), Fewest, Filter.MostIds)
        : Filter.MostIds;

    public void Held(int clients, long purchases)
    {
        Interlocked.Add(ref _clients, clients);
        Interlocked.Add(ref _purchases, purchases);
    }
}
