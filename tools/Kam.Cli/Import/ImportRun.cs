using System.Collections.Concurrent;
using System.Diagnostics;
using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Plan;
using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Rejects;
using Kam.Cli.Import.Write;
using Kam.Cli.Progress;
using Kam.Dataverse;

namespace Kam.Cli.Import;

/// <summary>One import from the files to the control totals. Repeating it writes only what is missing or different.</summary>
sealed class ImportRun(DataverseClient client, ImportSettings settings, IWorkLog log, TextWriter output)
{
    readonly ConcurrentBag<Reject> _rejects = [];
    readonly Stopwatch _watch = Stopwatch.StartNew();

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var mapping = MappingFile.For(settings.Folder, settings.Mapping);
        var server = await ServerState.ReadAsync(client, mapping.Accounts.Columns.Keys, cancel).ConfigureAwait(false);
        var rejects = new List<Reject>();
        var data = PortfolioFolder.Read(settings.Folder, mapping, server.Keys, rejects);
        rejects.ForEach(_rejects.Add);
        log.Say($"{mapping.Name}: {data.Clients.Count} clients, {data.Categories.Count} categories, {data.Lines} lines, {data.Purchases.Count} purchases, {_rejects.Count} rejected");

        var owners = await Owners.ReadAsync(client, mapping.Owners, cancel).ConfigureAwait(false);
        var importer = new PortfolioImport(client, mapping, settings, log, _rejects.Add);
        var plan = await importer.PlanAsync(data, server, owners, cancel).ConfigureAwait(false);
        PlanTable.Show(plan, settings.CreateOwners, log);
        var isSetUp = await client.FirstAsync("kam_settings?$select=kam_settingid", cancel).ConfigureAwait(false) is not null;
        if (!isSetUp)
            log.Say("  settings    not loaded yet: the setup runs first, since no client can be recalculated without them.");
        if (!settings.Apply)
        {
            WriteRejects();
            log.Say("Nothing is written without --apply.");
            return ExitCode.PlanOnly;
        }
        if (!isSetUp)
            await client.CallAsync("kam_Setup", repeatable: true, cancel: cancel).ConfigureAwait(false);
        await importer.ApplyAsync(data, owners, plan, cancel).ConfigureAwait(false);
        return await FinishAsync(data, cancel).ConfigureAwait(false);
    }

    async Task<int> FinishAsync(PortfolioData data, CancellationToken cancel)
    {
        var left = await new AsyncJobs(client).DrainAsync(log, TimeSpan.FromMinutes(10), cancel).ConfigureAwait(false);
        var totals = await ControlTotals.ReadAsync(client, cancel).ConfigureAwait(false);
        WriteRejects();
        var seconds = _watch.Elapsed.TotalSeconds;
        log.Say(FormattableString.Invariant($"{data.Lines / seconds:0} lines/s, {data.Purchases.Count / seconds:0} purchases/s, {client.Traffic.Requests} requests, {client.Traffic.Retries} repeated, {seconds:0.0} s"));
        if (left > 0)
            log.Say($"{left} recalculations are still waiting on the server; the clients' figures are not final.");
        var line = totals.Line(data.Lines, _rejects.Count, seconds, client.Traffic.Requests);
        if (settings.Json)
            await output.WriteLineAsync(line).ConfigureAwait(false);
        else
            log.Say(line);
        return left > 0 ? ExitCode.Refused : _rejects.IsEmpty ? ExitCode.Done : ExitCode.Partly;
    }

    void WriteRejects()
    {
        if (_rejects.IsEmpty)
            return;
        RejectsFile.Write(settings.RejectsFile, _rejects, settings.Language);
        foreach (var reject in RejectsFile.InOrder(_rejects).Take(10))
            log.Say($"{reject.File}:{reject.Line} {reject.Column} {reject.Why.In(settings.Language)}");
        log.Say($"{_rejects.Count} lines were not imported; {Path.GetFullPath(settings.RejectsFile)} names each.");
    }
}
