using System.Net;
using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>Rows of a many-to-many relationship, brought together and parted. Both may be asked twice: what is so already, stays so.</summary>
public static class Links
{
    /// <param name="relationship">The collection, for example <c>systemusers(…)/systemuserroles_association</c>.</param>
    /// <param name="row">The other row below the service root, for example <c>roles(…)</c>.</param>
    public static async Task LinkAsync(this DataverseClient client, string relationship, string row, CancellationToken cancel = default)
    {
        var reference = new JObject { ["@odata.id"] = new Uri(client.Organization, $"api/data/v9.2/{row}").ToString() };
        try
        {
            await client.SendAsync(Ask.Post($"{relationship}/$ref", reference) with { Repeatable = true }, cancel).ConfigureAwait(false);
        }
        catch (DataverseException refusal) when (refusal.Status == HttpStatusCode.PreconditionFailed)
        {
            // They belong together already: a lost request had done it.
        }
    }

    /// <param name="member">The row in the collection, for example <c>systemusers(…)/systemuserroles_association(…)</c>.</param>
    public static async Task UnlinkAsync(this DataverseClient client, string member, CancellationToken cancel = default)
    {
        try
        {
            await client.SendAsync(Ask.Delete($"{member}/$ref"), cancel).ConfigureAwait(false);
        }
        catch (DataverseException refusal) when (refusal.Status == HttpStatusCode.NotFound)
        {
            // They are parted already.
        }
    }
}
