using Kam.Dataverse;
using Kam.Domain;

namespace Kam.Cli.Score.Read;

/// <summary>The time zone that the organisation's settings name: the day that is scored for begins and ends there, wherever this process runs.</summary>
static class ZoneSetting
{
    /// <returns>UTC where there are no settings yet.</returns>
    /// <exception cref="InvalidOperationException">The settings name a zone that there is not.</exception>
    public static async Task<OrganizationZone> ReadAsync(DataverseClient client, CancellationToken cancel)
    {
        var row = await client.FirstAsync("kam_settings?$select=kam_timezone&$orderby=kam_code", cancel).ConfigureAwait(false);
        var zone = OrganizationZone.Read((string?)row?["kam_timezone"]);
        return zone.Value ?? throw new InvalidOperationException($"There is no time zone '{row?["kam_timezone"]}': correct it in the settings.");
    }
}
