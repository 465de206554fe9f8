using System.Globalization;
using Kam.Cli.Score.Read;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Write;

/// <summary>The row of a run that this process does: what the platform's own runs leave behind, this one leaves too.</summary>
sealed class RunWriter(DataverseClient client)
{
    public async Task<Guid> CreateAsync(ActiveModel model, OrganizationZone zone, CancellationToken cancel)
    {
        var row = new JObject
        {
            ["kam_name"] = model.Name,
            ["kam_modelversion"] = model.Model.Version,
            ["kam_runstatus"] = Option.Of(RunStatus.Measuring),
            ["kam_runkind"] = Option.Of(RunKind.CommandLine),
            ["kam_timezone"] = zone.Id,
            ["kam_startedon"] = Now(),
        };
        return await client.CreateAsync(RunColumns.Table, row.Bind("kam_modelid", ActiveModel.Set, model.Id), cancel).ConfigureAwait(false);
    }

    /// <summary>The organisation's day by its own clock and in its own time zone: the row is written, and says when.</summary>
    public async Task<DateOnly> TodayAsync(Guid run, OrganizationZone zone, CancellationToken cancel)
    {
        await WriteAsync(run, new JObject { ["kam_lock"] = Guid.NewGuid().ToString("N") }, cancel).ConfigureAwait(false);
        var row = await client.RetrieveAsync(RunColumns.Set, Key.Of(run), "modifiedon", cancel).ConfigureAwait(false);
        return DateOnly.FromDateTime(zone.DayOf(DateTime.Parse((string)row["modifiedon"]!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)).Date);
    }

    public async Task<RunStatus> StatusAsync(Guid run, CancellationToken cancel) =>
        RunColumns.StatusOf(await client.RetrieveAsync(RunColumns.Set, Key.Of(run), RunColumns.Select, cancel).ConfigureAwait(false));

    public Task WriteAsync(Guid run, JObject row, CancellationToken cancel) =>
        client.UpdateAsync(RunColumns.Set, Key.Of(run), row, cancel);

    public Task EndAsync(Guid run, RunStatus status, JObject counters, CancellationToken cancel)
    {
        counters["kam_runstatus"] = Option.Of(status);
        counters["kam_completedon"] = Now();
        return WriteAsync(run, counters, cancel);
    }

    /// <summary>From now on a client that is edited is judged by this run.</summary>
    public Task PublishAsync(Guid run, Guid model, CancellationToken cancel) =>
        client.UpdateAsync(ActiveModel.Set, Key.Of(model), new JObject().Bind("kam_lastrunid", RunColumns.Set, run), cancel);

    static string Now() => DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
