using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>Writes a run and its batches; each batch is picked up in the background.</summary>
static class NewRun
{
    /// <summary>As many clients as one background job measures within the platform's two minutes, whatever their purchases.</summary>
    const int BatchSize = 300;

    /// <summary>More are not frozen within two minutes either; the command line has no such limit.</summary>
    const int MaxClients = 150_000;

    public static Decision<StartedRun> Begin(Event happened, ScoringModelRow model, Day asOf, bool isFull)
    {
        var clients = RunClients.Read(happened.Service, MaxClients + 1);
        if (clients.Count > MaxClients) return Refusal.Of(RefusalCode.TooManyClients, MaxClients);
        var batches = (clients.Count + BatchSize - 1) / BatchSize;
        var run = happened.Service.Create(Row(happened, model, asOf, isFull, clients.Count, batches).Row);
        for (var batch = 0; batch < batches; batch++) Create(happened.Service, run, batch + 1, clients.Skip(batch * BatchSize).Take(BatchSize));
        if (batches == 0) Finish(happened, run);
        return new StartedRun(run, IsNew: true, clients.Count);
    }

    /// <summary>With nobody to score there is no batch to be the last.</summary>
    static void Finish(Event happened, Guid run)
    {
        Freezing.Freeze(happened, happened.Service, run);
        Publication.Publish(happened, happened.Service, run);
    }

    static ScoringRunRow Row(Event happened, ScoringModelRow model, Day asOf, bool isFull, int clients, int batches) => new()
    {
        Name = asOf + " " + model.Name,
        ModelId = new EntityReference(ScoringModelRow.Table, model.Id),
        ModelVersion = model.Version,
        AsOf = asOf.Date,
        TimeZone = happened.Zone.Id,
        RunKind = RunKindChoice.Background,
        RunStatus = RunStatusChoice.Measuring,
        Full = isFull,
        StartedOn = happened.Now,
        Clients = clients,
        Batches = batches,
        Measured = 0,
        Scored = 0,
        Changed = 0,
        Failed = 0,
        Calls = 0,
    };

    static void Create(IOrganizationService service, Guid run, int number, IEnumerable<Guid> clients) => service.Create(new ScoringBatchRow
    {
        Name = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        RunId = new EntityReference(ScoringRunRow.Table, run),
        Number = number,
        Stage = BatchStageChoice.Measure,
        Attempt = 1,
        ClientIds = ClientList.Write(clients),
    }.Row);
}
