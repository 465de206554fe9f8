using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>The first half of a batch: the figures of its clients as of the run's date, and what the run needs of them to freeze its population.</summary>
static class Measuring
{
    public static void Do(Event happened, CountedService service, RunBatch batch)
    {
        if (batch.Stage == BatchStageChoice.Measure) Measure(happened, service, batch);
        if (Advance.Batch(service, batch)) Freezing.Freeze(happened, service, batch.Run.Id);
    }

    static void Measure(Event happened, CountedService service, RunBatch batch)
    {
        var clients = BatchClients.Read(service, batch.Clients, batch.AsOf);
        var due = clients.Where(client => batch.Run.Full == true || client.IsDue(batch.AsOf)).ToList();
        var problems = new ClientProblems();
        foreach (var client in due) Recalculate(service, client, batch.Run.Full == true, problems);
        if (due.Count > 0) clients = BatchClients.Read(service, batch.Clients, batch.AsOf);
        var measures = clients.Select(client => Measured(happened, client, batch.AsOf, problems)).OfType<ClientMeasure>().ToList();
        service.Update(new ScoringBatchRow(batch.Row.Id)
        {
            Measures = LongText.Write(string.Join("\n", measures)),
            Measured = measures.Count,
            Failed = problems.Count,
            Errors = problems.ToString(),
            Calls = (batch.Row.Calls ?? 0) + service.Calls + 1,
        }.Row);
    }

    /// <summary>Each in a transaction of its own: in the background a failed call spoils nothing but itself, so the others go on.</summary>
    static void Recalculate(IOrganizationService service, BatchClient client, bool isForced, ClientProblems problems)
    {
        try
        {
            service.Execute(new OrganizationRequest(CustomApis.RecalculateAccount.Name)
            {
                ["Target"] = Client.Reference(client.Id),
                [CustomApis.RecalculateAccount.Force] = isForced,
            });
        }
        catch (Exception failure)
        {
            problems.Note(client, failure.Message);
        }
    }

    /// <summary>Who never bought is no problem, and has nothing to measure.</summary>
    static ClientMeasure? Measured(Event happened, BatchClient client, Day asOf, ClientProblems problems)
    {
        if (client.AsOf is null) return null;
        if (client.AsOf != asOf)
        {
            problems.NoteDate(happened, client);
            return null;
        }
        try
        {
            return ClientMeasure.Of(client.Id, Statistics.Of(client.Account, client.Value)!, Inputs.Of(client.Account));
        }
        catch (FormatException failure)
        {
            problems.Note(client, failure.Message);
            return null;
        }
    }
}
