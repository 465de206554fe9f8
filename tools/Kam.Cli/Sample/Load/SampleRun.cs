using System.Diagnostics;
using Kam.Cli.Daily;
using Kam.Cli.Import;
using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Plan;
using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Rejects;
using Kam.Cli.Import.Write;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Cli.Score.Server;
using Kam.Dataverse;

namespace Kam.Cli.Sample.Load;

/// <summary>Loads the sample through the ordinary service, plug-ins on. A second run finds what the first has written and adds what is missing.</summary>
sealed class SampleRun(DataverseClient client, DateOnly today, IWorkLog log)
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    readonly IReadOnlyList<ClientStory> _stories = ClientStory.All();
    readonly Stopwatch _watch = Stopwatch.StartNew();

    public string Describe()
    {
        var data = Portfolio();
        return $"{SampleSource.People.Count} users, {data.Clients.Count} clients, {data.Categories.Count} categories, {data.Purchases.Count} purchases up to {today:yyyy-MM-dd}.";
    }

    /// <returns>The control totals as one line.</returns>
    public async Task<string> RunAsync(CancellationToken cancel)
    {
        await client.CallAsync("kam_Setup", repeatable: true, cancel: cancel).ConfigureAwait(false);
        var people = await new SamplePeople(client, log).LoadAsync(cancel).ConfigureAwait(false);
        var (data, rejects) = (Portfolio(), new List<Reject>());
        await ImportAsync(data, rejects, cancel).ConfigureAwait(false);
        var accounts = await AccountsAsync(cancel).ConfigureAwait(false);
        await new SampleContacts(client, log).LoadAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await new SampleSegments(client, log, today).LoadAsync(_stories, accounts, cancel).ConfigureAwait(false);
        await DrainAsync(cancel).ConfigureAwait(false);
        await RelationsAsync(accounts, people, cancel).ConfigureAwait(false);
        await DrainAsync(cancel).ConfigureAwait(false);
        await ScoreAsync(cancel).ConfigureAwait(false);
        // Plans begin with what is known of their clients, this too.
        await new SampleSuccess(client, log, today).LoadAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await new SamplePlans(client, log, today).LoadAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await DrainAsync(cancel).ConfigureAwait(false);
        await new DailyRun(client, log).RunAsync(today, untilFinished: true, cancel).ConfigureAwait(false);
        await DrainAsync(cancel).ConfigureAwait(false);
        var totals = await ControlTotals.ReadAsync(client, cancel).ConfigureAwait(false);
        log.Say(FormattableString.Invariant($"{client.Traffic.Requests} requests in {_watch.Elapsed.TotalSeconds:0.0} s"));
        return totals.Line(data.Purchases.Count, rejects.Count, _watch.Elapsed.TotalSeconds, client.Traffic.Requests);
    }

    async Task RelationsAsync(IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var pipelines = new SamplePipelines(client, log);
        await new SampleStakeholders(client, log).LoadAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await new SampleCircles(client, log, today).LoadAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await new SampleMeetings(client, log, today).LoadAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await pipelines.StartAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await new SampleQuarterPlans(client, log, today).CommitAsync(people, cancel).ConfigureAwait(false);
        await new SampleProgresses(client, log, today).LoadAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
        await pipelines.HoldAsync(_stories, accounts, people, cancel).ConfigureAwait(false);
    }

    async Task ImportAsync(PortfolioData data, List<Reject> rejects, CancellationToken cancel)
    {
        var mapping = MappingFile.Product;
        var settings = new ImportSettings("", null, "", Apply: true, Json: false, CreateOwners: false, Workers: null, Language.English);
        var import = new PortfolioImport(client, mapping, settings, log, rejects.Add);
        var server = await ServerState.ReadAsync(client, mapping.Accounts.Columns.Keys, cancel).ConfigureAwait(false);
        var owners = await Owners.ReadAsync(client, mapping.Owners, cancel).ConfigureAwait(false);
        var plan = await import.PlanAsync(data, server, owners, cancel).ConfigureAwait(false);
        await import.ApplyAsync(data, owners, plan, cancel).ConfigureAwait(false);
        foreach (var reject in rejects.Take(5))
            log.Say(reject.Why.English);
    }

    PortfolioData Portfolio()
    {
        var clients = _stories.Select(story => new ClientRow(story.Company.Key, Columns(story.Company), story.Owner.Email, null, 0));
        var categories = SampleSource.Categories.Select(c => new CategoryRow(c.Code, c.Name, c.NameRussian, c.Unit, null));
        var purchases = _stories.SelectMany(story => PurchaseStory.Of(story, today)).DistinctBy(purchase => purchase.Key).ToList();
        return new PortfolioData([.. clients], [.. categories], purchases, purchases.Count);
    }

    static Dictionary<string, string> Columns(Company company) => new()
    {
        ["name"] = company.Name,
        ["accountnumber"] = company.Key,
        ["address1_city"] = company.City,
        ["address1_country"] = company.Country,
        ["description"] = company.Industry,
    };

    async Task<IReadOnlyDictionary<string, Guid>> AccountsAsync(CancellationToken cancel)
    {
        var rows = await ServerState.ByKeyAsync(client, "accounts?$select=accountid,kam_externalid&$filter=kam_externalid ne null", "kam_externalid", cancel).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Key, row => row.Value.Id("accountid")!.Value);
    }

    /// <summary>A plan begins with the score that its client has; who has been scored already is scored by the daily work, as everywhere.</summary>
    async Task ScoreAsync(CancellationToken cancel)
    {
        var runs = await ServerState.ByKeyAsync(client, "kam_scoringruns?$select=kam_name&$top=1", "kam_name", cancel).ConfigureAwait(false);
        if (runs.Count == 0) await new ServerRun(client, log, Patience).RunAsync(full: false, cancel).ConfigureAwait(false);
    }

    async Task DrainAsync(CancellationToken cancel)
    {
        if (await new AsyncJobs(client).DrainAsync(log, Patience, cancel).ConfigureAwait(false) is > 0 and var left)
            throw new InvalidOperationException($"{left} asynchronous jobs do not end; see System Jobs in the organisation.");
    }
}
