using Kam.Cli.People;
using Kam.Cli.Progress;
using Kam.Dataverse;

namespace Kam.Cli.Score;

/// <summary>Who writes computed columns has to be an importer: asked before hours of work, not at the first write.</summary>
sealed class Caller(DataverseClient client, IWorkLog log)
{
    const string Role = "KAM Importer";

    /// <summary>Service protection ends at 52 requests at once; so many would only wait for each other.</summary>
    const int MostWorkers = 16;

    /// <returns>How many requests to send at the same time.</returns>
    /// <exception cref="InvalidOperationException">The caller may not write what is computed.</exception>
    public async Task<int> PrepareAsync(int? workers, CancellationToken cancel)
    {
        var who = await client.WhoAmIAsync(cancel).ConfigureAwait(false);
        var users = new Users(client);
        // On the local Dataverse the administrator is whoever asks, and takes the role himself.
        if (client.Organization.IsLoopback)
        {
            if (await users.GrantAsync(who.User, Role, who.BusinessUnit, cancel).ConfigureAwait(false))
                log.Say($"The user of this local Dataverse takes the role {Role}.");
        }
        else if (!await users.HasRoleAsync(who.User, Role, cancel).ConfigureAwait(false))
            throw new InvalidOperationException($"Only a user with the role {Role} may write what the product computes: give it to the application user, or let the platform do the work (kam score without --all).");
        return Math.Clamp(workers ?? who.ParallelRequests ?? 2, 1, MostWorkers);
    }
}
