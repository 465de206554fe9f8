using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>
/// Writes the scores of a few clients: locks them in the order of their ids, reads them again, writes what differs. Only inside a transaction; all or none.
/// A run that has been cancelled writes nothing.
/// </summary>
[CustomApi(CustomApis.ScoreClients.Name)]
public sealed class ScoreClients : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        var service = new CountedService(happened.Service);
        var row = service.Retrieve(ScoringRunRow.Table, (Guid)happened.Context.InputParameters[CustomApis.ScoreClients.RunId], new ColumnSet(Columns));
        happened.LiveIn(row.GetAttributeValue<string>(ScoringRunRow.Columns.TimeZone));
        var isScoring = new ScoringRunRow(row).RunStatus == RunStatusChoice.Scoring;
        happened.Context.OutputParameters[CustomApis.ScoreClients.Changed] = isScoring ? Score(happened, service, row) : 0;
        happened.Context.OutputParameters[CustomApis.ScoreClients.Calls] = service.Calls;
        return null;
    }

    static readonly string[] Columns =
    {
        ScoringRunRow.Columns.ScoringRunId, ScoringRunRow.Columns.RunStatus, ScoringRunRow.Columns.AsOf, ScoringRunRow.Columns.TimeZone, ScoringRunRow.Columns.Fingerprint, ScoringRunRow.Columns.Population,
    };

    static int Score(Event happened, IOrganizationService service, Entity row)
    {
        var run = FrozenRun.Of(row)!;
        var asOf = row.Day(ScoringRunRow.Columns.AsOf)!.Value;
        var clients = ClientList.Read((string)happened.Context.InputParameters[CustomApis.ScoreClients.Clients]);
        foreach (var client in clients) Client.Lock(happened, service, client);
        return BatchClients.Read(service, clients, asOf)
            .Where(client => client.AsOf is null || client.AsOf == asOf)
            .Count(client => ScoreChange.Of(client, run, row.GetAttributeValue<string>(ScoringRunRow.Columns.Fingerprint), happened.Today).Write(service, client, asOf) > 0);
    }
}
