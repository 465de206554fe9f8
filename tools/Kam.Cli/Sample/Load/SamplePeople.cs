using Kam.Cli.People;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Business units, users with roles, and their places as key account managers and farmers.</summary>
sealed class SamplePeople(DataverseClient client, IWorkLog log)
{
    const int KeyAccountManager = 489900000;
    const int Farmer = 489900001;

    /// <returns>E-mail address -> user.</returns>
    public async Task<IReadOnlyDictionary<string, Guid>> LoadAsync(CancellationToken cancel)
    {
        using var stage = log.Begin("people", SampleSource.People.Count);
        var units = await UnitsAsync(cancel).ConfigureAwait(false);
        var (users, ids, manager) = (new Users(client), new Dictionary<string, Guid>(), (Guid?)null);
        foreach (var person in SampleSource.People)
        {
            var id = await users.EnsureAsync(NewUser(person, units[person.Unit], manager), cancel).ConfigureAwait(false);
            manager ??= id;
            ids[person.Email] = id;
            if (person.Member is { } member)
                await users.AppointAsync(id, $"{person.First} {person.Last}", member == "kam" ? KeyAccountManager : Farmer, cancel).ConfigureAwait(false);
            stage.Advance(1);
        }
        return ids;
    }

    static NewUser NewUser(Person person, Guid unit, Guid? manager) => new(person.First, person.Last, person.Email, person.Role)
    {
        JobTitle = person.Title,
        BusinessUnit = unit,
        Manager = manager,
        Language = person.Language,
    };

    static readonly TableName Unit = new("businessunit", "businessunits", "businessunitid");

    async Task<Dictionary<string, Guid>> UnitsAsync(CancellationToken cancel)
    {
        var root = (await client.WhoAmIAsync(cancel).ConfigureAwait(false)).BusinessUnit;
        var ids = new Dictionary<string, Guid>();
        foreach (var unit in SampleSource.Units)
        {
            var known = await client.FirstAsync($"businessunits?$select=businessunitid&$filter=name%20eq%20{Key.Literal(unit.Name)}", cancel).ConfigureAwait(false);
            var parent = unit.Parent is null ? root : ids[unit.Parent];
            ids[unit.Name] = known?.Id("businessunitid")
                ?? await client.CreateAsync(Unit, new JObject { ["name"] = unit.Name }.Bind("parentbusinessunitid", "businessunits", parent), cancel).ConfigureAwait(false);
        }
        return ids;
    }
}
