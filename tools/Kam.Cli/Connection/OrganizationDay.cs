using System.Globalization;
using Kam.Dataverse;

namespace Kam.Cli.Connection;

/// <summary>Today, as an organisation has it. The local Dataverse can live on another day than this machine; a tenant lives on this one.</summary>
static class OrganizationDay
{
    public static async Task<DateOnly> OfAsync(DataverseClient client, CancellationToken cancel)
    {
        if (!client.Organization.IsLoopback)
            return DateOnly.FromDateTime(DateTime.UtcNow);
        var status = (await client.SendAsync(Ask.Get("/sandbox/status"), cancel).ConfigureAwait(false)).Json();
        return DateOnly.ParseExact(((string)status["today"]!)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
