using System.Globalization;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Deploy;

/// <summary>Takes a managed solution away, and says before what goes with it and what stands against it.</summary>
sealed class Uninstallation(DataverseClient client, IWorkLog log)
{
    const int Table = 1;
    const int WithAllParts = 0;

    /// <summary>Says what goes; answers the solution's id.</summary>
    /// <exception cref="InvalidOperationException">It is not installed, not managed, or something still needs it: each is named.</exception>
    public async Task<Guid> PlanAsync(string name, CancellationToken cancel)
    {
        var solution = await client.FirstAsync($"solutions?$select=solutionid,version,ismanaged&$filter=uniquename%20eq%20{Key.Literal(name)}", cancel).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"{name} is not installed in {client.Organization}.");
        if (!(bool)solution["ismanaged"]!)
            throw new InvalidOperationException($"{name} is unmanaged: its components would stay if it were removed.");
        var id = (Guid)solution["solutionid"]!;
        await RefuseWhileNeededAsync(name, cancel).ConfigureAwait(false);
        var tables = await TablesAsync(id, cancel).ConfigureAwait(false);
        var rows = tables.Count == 0 ? 0 : await RowsAsync(tables, cancel).ConfigureAwait(false);
        log.Say(string.Create(CultureInfo.InvariantCulture, $"{name} {solution["version"]} will be removed from {client.Organization}: {tables.Count} tables with about {rows} rows, its columns on other tables with their values, and everything else that it brought. This cannot be undone."));
        return id;
    }

    public async Task RemoveAsync(Guid solution, CancellationToken cancel)
    {
        using var stage = log.Begin("removing the solution", 1);
        await client.DeleteAsync("solutions", Key.Of(solution), cancel).ConfigureAwait(false);
        stage.Advance(1);
    }

    async Task RefuseWhileNeededAsync(string name, CancellationToken cancel)
    {
        var answer = await client.FunctionAsync("RetrieveDependenciesForUninstall", cancel, ("SolutionUniqueName", name)).ConfigureAwait(false);
        var needed = new List<string>();
        foreach (var dependency in answer["value"]!) needed.Add(await NameAsync((int)dependency["dependentcomponenttype"]!, (Guid)dependency["dependentcomponentobjectid"]!, cancel).ConfigureAwait(false));
        if (needed.Count > 0)
            throw new InvalidOperationException($"{name} cannot be removed while these need something of it: {string.Join(", ", needed.Distinct())}.");
    }

    async Task<string> NameAsync(int type, Guid id, CancellationToken cancel) => type switch
    {
        26 => $"the view '{(await client.RetrieveAsync("savedqueries", Key.Of(id), "name", cancel).ConfigureAwait(false))["name"]}'",
        59 => $"the chart '{(await client.RetrieveAsync("savedqueryvisualizations", Key.Of(id), "name", cancel).ConfigureAwait(false))["name"]}'",
        60 => $"the form '{(await client.RetrieveAsync("systemforms", Key.Of(id), "name", cancel).ConfigureAwait(false))["name"]}'",
        _ => string.Create(CultureInfo.InvariantCulture, $"the component {id} of type {type}"),
    };

    /// <summary>Logical names of the tables that are the solution's own: those that it only extends stay.</summary>
    async Task<List<string>> TablesAsync(Guid solution, CancellationToken cancel)
    {
        var tables = new List<string>();
        var query = string.Create(CultureInfo.InvariantCulture, $"solutioncomponents?$select=objectid&$filter=_solutionid_value%20eq%20{solution}%20and%20componenttype%20eq%20{Table}%20and%20rootcomponentbehavior%20eq%20{WithAllParts}");
        await foreach (var component in client.RowsAsync(query, cancel).ConfigureAwait(false))
        {
            var definition = await client.RetrieveAsync("EntityDefinitions", Key.Of((Guid)component["objectid"]!), "LogicalName", cancel).ConfigureAwait(false);
            tables.Add((string)definition["LogicalName"]!);
        }
        return tables;
    }

    async Task<long> RowsAsync(List<string> tables, CancellationToken cancel)
    {
        var names = string.Join(',', tables.Select(Key.Literal));
        var answer = await client.SendAsync(Ask.Get($"RetrieveTotalRecordCount(EntityNames=[{names}])"), cancel).ConfigureAwait(false);
        return answer.Json()["EntityRecordCountCollection"]!["Values"]!.Sum(count => (long)count);
    }
}
