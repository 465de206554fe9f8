using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kam.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Benchmarks.Rescore;

/// <summary>A host on which ratings of clients are saved, each time another.</summary>
sealed class SavingHost : IAsyncDisposable
{
    const int Saves = 300;

    readonly SandboxHost _host;
    readonly IOrganizationService _service;
    readonly HttpClient _web;
    readonly IReadOnlyList<Guid> _clients;
    int _saved;

    public SavingHost(SandboxOptions options)
    {
        _host = SandboxHost.Start(options);
        _service = _host.Organization.ServiceFor(_host.Organization.AdministratorId);
        _web = new HttpClient { BaseAddress = new Uri(_host.Address, "api/data/v9.2/") };
        _clients = Clients();
    }

    /// <summary>Calls that the plug-ins make during one save.</summary>
    public int Calls()
    {
        var calls = 0;
        using (_host.Organization.Observe(_ => calls++)) SaveOne();
        return calls;
    }

    public int PopulationLength() => _service.RetrieveMultiple(new QueryExpression("kam_scoringrun") { ColumnSet = new ColumnSet("kam_population") })
        .Entities.Max(run => run.GetAttributeValue<string>("kam_population")?.Length ?? 0);

    /// <summary>The processor time of a save, of some hundreds.</summary>
    public TimeSpan Save() => Measure(SaveOne);

    public TimeSpan SaveByWebApi() => Measure(() =>
    {
        var (client, rating) = Next();
        using var content = new StringContent($"{{\"kam_referencerating\":{rating.ToString(CultureInfo.InvariantCulture)}}}", Encoding.UTF8, "application/json");
        using var answer = _web.PatchAsync(new Uri($"accounts({client})", UriKind.Relative), content).GetAwaiter().GetResult();
        answer.EnsureSuccessStatusCode();
    });

    public async ValueTask DisposeAsync()
    {
        _web.Dispose();
        await _host.DisposeAsync();
    }

    void SaveOne()
    {
        var (client, rating) = Next();
        _service.Update(new Entity("account", client) { ["kam_referencerating"] = rating });
    }

    static TimeSpan Measure(Action save)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var count = 0; count < Saves; count++) save();
        process.Refresh();
        return (process.TotalProcessorTime - before) / Saves;
    }

    (Guid Client, int Rating) Next()
    {
        var number = _saved++;
        return (_clients[number % _clients.Count], number / _clients.Count % 6);
    }

    List<Guid> Clients()
    {
        var query = new QueryExpression("kam_clientvalue") { ColumnSet = new ColumnSet("kam_accountid"), TopCount = 1000 };
        query.Criteria.AddCondition("kam_runid", ConditionOperator.NotNull);
        return [.. _service.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<EntityReference>("kam_accountid").Id)];
    }
}
