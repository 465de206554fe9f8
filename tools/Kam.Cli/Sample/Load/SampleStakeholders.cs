using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Stakeholders of the key and developing clients, and which colleagues know them; those who are there stay as they are.</summary>
sealed class SampleStakeholders(DataverseClient client, IWorkLog log)
{
    const int First = 489900000;
    static readonly TableName Stakeholder = new("kam_stakeholder", "kam_stakeholders", "kam_stakeholderid");
    static readonly TableName Acquaintance = new("kam_acquaintance", "kam_acquaintances", "kam_acquaintanceid");

    /// <summary>The option of 'neutral'.</summary>
    const int Neutral = First + 2;

    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var contacts = await SampleContacts.ByEmailAsync(client, cancel).ConfigureAwait(false);
        var known = new HashSet<Guid>();
        await foreach (var row in client.RowsAsync("kam_stakeholders?$select=_kam_contactid_value", cancel).ConfigureAwait(false))
            known.Add(row.Id("_kam_contactid_value")!.Value);
        using var stage = log.Begin("stakeholders", stories.Count);
        foreach (var story in stories)
        {
            var (account, owner) = (accounts[story.Company.Key], people[story.Owner.Email]);
            foreach (var stakeholder in StakeholderStory.Of(story))
                if (contacts[ContactStory.Email(story.Company, stakeholder.Contact)] is var contact && !known.Contains(contact.Id))
                    await LoadAsync(stakeholder, contact, account, owner, people, cancel).ConfigureAwait(false);
            stage.Advance(1);
        }
    }

    async Task LoadAsync(StakeholderRow stakeholder, (Guid Id, string Name) contact, Guid account, Guid owner, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var row = new JObject
        {
            ["kam_name"] = contact.Name,
            ["kam_stakeholderfunction"] = First + stakeholder.Function,
            ["kam_decisionrole"] = First + stakeholder.Role,
            ["kam_influence"] = stakeholder.Influence,
            ["kam_attitude"] = Neutral + stakeholder.Attitude,
            ["kam_goal"] = stakeholder.Goal,
        }
        .Bind("kam_accountid", "accounts", account).Bind("kam_contactid", "contacts", contact.Id).Bind("ownerid", "systemusers", owner);
        var id = await client.CreateAsync(Stakeholder, row, cancel).ConfigureAwait(false);
        foreach (var known in stakeholder.KnownBy)
            await client.CreateAsync(Acquaintance, new JObject { ["kam_name"] = $"{known.Person.First} {known.Person.Last}", ["kam_closeness"] = known.Closeness }
                .Bind("kam_stakeholderid", "kam_stakeholders", id).Bind("kam_accountid", "accounts", account)
                .Bind("kam_userid", "systemusers", people[known.Person.Email]).Bind("ownerid", "systemusers", owner), cancel).ConfigureAwait(false);
    }
}
