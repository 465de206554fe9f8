using Kam.Dataverse;
using Kam.Oracle.Tests.Portfolios;
using Kam.Oracle.Tests.Rules;
using Kam.Sandbox;
using Newtonsoft.Json.Linq;

namespace Kam.Oracle.Tests.Product;

/// <summary>The packed solution on the local Dataverse on one day, asked over HTTP as a tenant would be.</summary>
sealed class Organisation : IAsyncDisposable
{
    readonly SandboxHost host;

    /// <param name="today">The day on its clock.</param>
    /// <param name="database">A file for one that is met again on another day.</param>
    public Organisation(DateOnly today, string? database = null)
    {
        host = SandboxHost.Start(new SandboxOptions { Zip = Tool.Package, Database = database, Today = today, Port = 0 });
        Client = new DataverseClient(host.Address);
    }

    public DataverseClient Client { get; }

    string Address => host.Address.ToString();

    public async Task ImportAsync(Invented portfolio)
    {
        var folder = Directory.CreateTempSubdirectory("kam-oracle-");
        portfolio.Write(folder.FullName);
        await ImportAsync(folder.FullName);
        folder.Delete(recursive: true);
    }

    public Task ImportAsync(string folder) =>
        Tool.RunAsync("import", folder, "--apply", "--url", Address, "--rejects", Path.Combine(Path.GetTempPath(), $"rejects-{Guid.NewGuid():N}.csv"));

    /// <summary>By the platform's own run.</summary>
    /// <returns>How many clients were written.</returns>
    public Task<int> ScoreAsync() => ScoredAsync();

    /// <summary>In the tool's own process.</summary>
    /// <returns>How many clients were written.</returns>
    public async Task<int> ScoreAllAsync()
    {
        var journal = Directory.CreateTempSubdirectory("kam-journal-");
        var changed = await ScoredAsync("--all", "--journal", journal.FullName);
        journal.Delete(recursive: true);
        return changed;
    }

    /// <summary>Imports the files and enters what people know beside them.</summary>
    public async Task FillAsync(Invented portfolio)
    {
        await ImportAsync(portfolio);
        foreach (var client in portfolio.Clients.Where(client => client.Inputs != new Inputs()))
            await EnterAsync(client);
        foreach (var client in portfolio.Clients.Where(client => !client.Active))
            await DeactivateAsync(client);
    }

    /// <summary>What people enter; the files of an import know nothing of it.</summary>
    public Task EnterAsync(Client client) => Client.UpdateAsync("accounts", Key.By("kam_externalid", client.Key), new JObject
    {
        ["kam_wallet"] = client.Inputs.Wallet,
        ["kam_expectedgrowth"] = client.Inputs.Growth,
        ["kam_marketrating"] = client.Inputs.Market,
        ["kam_referencerating"] = client.Inputs.Reference,
        ["kam_innovationrating"] = client.Inputs.Innovation,
        ["kam_codevelopmentrating"] = client.Inputs.CoDevelopment,
        ["kam_coststoserve12"] = client.Inputs.CostToServe,
    });

    public Task DeactivateAsync(Client client) =>
        Client.UpdateAsync("accounts", Key.By("kam_externalid", client.Key), new JObject { ["statecode"] = 1, ["statuscode"] = 2 });

    public async Task ChooseAsync(JObject model) => await Client.UpdateAsync("kam_scoringmodels", Key.By("kam_code", "DEFAULT"), model);

    /// <summary>Until nothing is left for the background.</summary>
    public async Task SettleAsync()
    {
        const string open = "asyncoperations?$select=name&$filter=operationtype%20eq%201%20and%20(statecode%20eq%200%20or%20statecode%20eq%202)";
        for (var left = 1200; await Client.FirstAsync(open) is not null; left--)
        {
            Assert.True(left > 0, "The background did not come to an end within two minutes.");
            await Task.Delay(100);
        }
    }

    /// <summary>External key -> the client's row, and the row that explains it where there is one.</summary>
    public async Task<IReadOnlyDictionary<string, (JObject Account, JObject? Value)>> RowsAsync()
    {
        var values = await Client.RowsAsync("kam_clientvalues").ToDictionaryAsync(value => value.Id("_kam_accountid_value")!.Value);
        return await Client.RowsAsync("accounts?$filter=kam_externalid%20ne%20null").ToDictionaryAsync(
            account => (string)account["kam_externalid"]!,
            account => (account, values.GetValueOrDefault(account.Id("accountid")!.Value)));
    }

    async Task<int> ScoredAsync(params string[] options) =>
        (int)JObject.Parse(await Tool.RunAsync(["score", "--json", "--url", Address, .. options]))["changed"]!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.DisposeAsync();
    }
}
