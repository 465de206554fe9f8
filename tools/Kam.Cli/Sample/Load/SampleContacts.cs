using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>The contacts of the clients; their e-mail addresses tell which are there already.</summary>
sealed class SampleContacts(DataverseClient client, IWorkLog log)
{
    static readonly TableName Contact = new("contact", "contacts", "contactid");

    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var row in client.RowsAsync("contacts?$select=emailaddress1&$filter=emailaddress1%20ne%20null", cancel).ConfigureAwait(false))
            known.Add((string)row["emailaddress1"]!);
        var missing = stories.SelectMany(story => ContactStory.Of(story)
            .Where(contact => !known.Contains(contact.Email))
            .Select(contact => Row(contact, accounts[story.Company.Key], people[story.Owner.Email]))).ToList();
        using var stage = log.Begin("contacts", missing.Count);
        foreach (var message in missing.Chunk(100))
        {
            await client.CreateMultipleAsync(Contact, message, cancel).ConfigureAwait(false);
            stage.Advance(message.Length);
        }
    }

    /// <summary>All contacts that have an e-mail address, by it.</summary>
    public static async Task<IReadOnlyDictionary<string, (Guid Id, string Name)>> ByEmailAsync(DataverseClient client, CancellationToken cancel)
    {
        var contacts = new Dictionary<string, (Guid, string)>(StringComparer.OrdinalIgnoreCase);
        await foreach (var row in client.RowsAsync("contacts?$select=contactid,fullname,emailaddress1&$filter=emailaddress1%20ne%20null", cancel).ConfigureAwait(false))
            contacts[(string)row["emailaddress1"]!] = (row.Id("contactid")!.Value, (string?)row["fullname"] ?? "");
        return contacts;
    }

    static JObject Row(ContactRow contact, Guid account, Guid owner) =>
        new JObject
        {
            ["firstname"] = contact.First,
            ["lastname"] = contact.Last,
            ["jobtitle"] = contact.Title,
            ["emailaddress1"] = contact.Email,
        }
        .Bind("parentcustomerid_account", "accounts", account)
        .Bind("ownerid", "systemusers", owner);
}
