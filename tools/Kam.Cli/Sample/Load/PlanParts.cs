using Kam.Dataverse;

namespace Kam.Cli.Sample.Load;

/// <summary>What plans point to.</summary>
/// <param name="Contacts">By e-mail address; <paramref name="Stakeholders"/> by contact; <paramref name="Categories"/> by code.</param>
sealed record PlanParts(
    IReadOnlyDictionary<string, (Guid Id, string Name)> Contacts, IReadOnlyDictionary<Guid, Guid> Stakeholders, IReadOnlyDictionary<string, Guid> Categories)
{
    public static async Task<PlanParts> ReadAsync(DataverseClient client, CancellationToken cancel)
    {
        var (stakeholders, categories) = (new Dictionary<Guid, Guid>(), new Dictionary<string, Guid>());
        await foreach (var row in client.RowsAsync("kam_stakeholders?$select=kam_stakeholderid,_kam_contactid_value&$filter=_kam_contactid_value%20ne%20null", cancel).ConfigureAwait(false))
            stakeholders[row.Id("_kam_contactid_value")!.Value] = row.Id("kam_stakeholderid")!.Value;
        await foreach (var row in client.RowsAsync("kam_categories?$select=kam_categoryid,kam_code", cancel).ConfigureAwait(false))
            categories[(string)row["kam_code"]!] = row.Id("kam_categoryid")!.Value;
        return new(await SampleContacts.ByEmailAsync(client, cancel).ConfigureAwait(false), stakeholders, categories);
    }
}
