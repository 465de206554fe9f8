using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>The second half of a batch: scores and segments by the frozen population. Clients whom the run would not change are only read.</summary>
sealed class ScoringWork
{
    /// <summary>Ten accounts are locked for a few hundred milliseconds; a hundred would keep people waiting.</summary>
    const int GroupSize = 10;

    readonly Event happened;
    readonly CountedService service;
    readonly RunBatch batch;
    readonly ClientProblems problems;
    int changed;
    int callsWithin;

    ScoringWork(Event happened, CountedService service, RunBatch batch)
    {
        this.happened = happened;
        this.service = service;
        this.batch = batch;
        problems = ClientProblems.Read(batch.Row.Errors);
    }

    public static void Do(Event happened, CountedService service, RunBatch batch)
    {
        if (batch.Stage != BatchStageChoice.Scored) new ScoringWork(happened, service, batch).Score();
        if (Advance.Batch(service, batch)) Publication.Publish(happened, service, batch.Run.Id);
    }

    void Score()
    {
        var run = FrozenRun.Of(service.Retrieve(ScoringRunRow.Table, batch.Run.Id, new ColumnSet(FrozenRun.Columns)))!;
        var clients = BatchClients.Read(service, batch.Clients, batch.AsOf).Where(IsOfDate).ToList();
        var changing = clients.Where(client => Changes(client, run)).ToList();
        for (var from = 0; from < changing.Count; from += GroupSize) Together(changing.Skip(from).Take(GroupSize).ToList());
        service.Update(new ScoringBatchRow(batch.Row.Id)
        {
            Scored = clients.Count(client => !problems.Include(client.Id)),
            Changed = changed,
            Failed = problems.Count,
            Errors = problems.ToString(),
            Calls = (batch.Row.Calls ?? 0) + service.Calls + callsWithin + 1,
        }.Row);
    }

    /// <summary>Figures of another date cannot be scored by this run's population; who never bought has none.</summary>
    bool IsOfDate(BatchClient client)
    {
        if (client.AsOf is null || client.AsOf == batch.AsOf) return true;
        problems.NoteDate(happened, client);
        return false;
    }

    bool Changes(BatchClient client, FrozenRun run)
    {
        try
        {
            return !ScoreChange.Of(client, run, batch.Run.Fingerprint, happened.Today).IsNone;
        }
        catch (Exception failure) when (failure is FormatException or InvalidOperationException or ArithmeticException)
        {
            problems.Note(client, failure.Message);
            return false;
        }
    }

    /// <summary>All in one transaction; if it fails, each in its own, so that one client does not keep nine others from their scores.</summary>
    void Together(IReadOnlyList<BatchClient> clients)
    {
        try
        {
            Write(clients.Select(client => client.Id));
        }
        catch (Exception) when (clients.Count > 1)
        {
            foreach (var client in clients) Together(new[] { client });
        }
        catch (Exception failure)
        {
            // In the background a failed call spoils nothing but itself.
            problems.Note(clients[0], failure.Message);
        }
    }

    void Write(IEnumerable<Guid> clients)
    {
        var answer = service.Execute(new OrganizationRequest(CustomApis.ScoreClients.Name)
        {
            [CustomApis.ScoreClients.RunId] = batch.Run.Id,
            [CustomApis.ScoreClients.Clients] = ClientList.Write(clients),
        });
        changed += (int)answer[CustomApis.ScoreClients.Changed];
        callsWithin += (int)answer[CustomApis.ScoreClients.Calls];
    }
}
