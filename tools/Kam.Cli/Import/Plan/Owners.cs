using Kam.Cli.Import.Mapping;
using Kam.Dataverse;

namespace Kam.Cli.Import.Plan;

/// <summary>The people of the files as users of the organisation.</summary>
sealed class Owners
{
    readonly Dictionary<string, Guid> _users;
    readonly OwnerMapping _mapping;

    Owners(OwnerMapping mapping, Dictionary<string, Guid> users) => (_mapping, _users) = (mapping, users);

    public Guid? Find(string name) => _users.TryGetValue(Mapped(name), out var id) ? id : null;

    public void Add(string name, Guid user) => _users[Mapped(name)] = user;

    public string Mapped(string name) => _mapping.Users?.GetValueOrDefault(name) ?? name;

    public static async Task<Owners> ReadAsync(DataverseClient client, OwnerMapping mapping, CancellationToken cancel)
    {
        var users = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        var query = $"systemusers?$select=systemuserid,{mapping.Match}&$filter={mapping.Match}%20ne%20null%20and%20isdisabled%20eq%20false";
        await foreach (var row in client.RowsAsync(query, cancel).ConfigureAwait(false))
            users[(string)row[mapping.Match]!] = row.Id("systemuserid")!.Value;
        return new Owners(mapping, users);
    }
}
