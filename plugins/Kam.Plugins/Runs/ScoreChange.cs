using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>What a run changes of a client: updates of its account, its value row and its snapshot of the month, each null where nothing changes.</summary>
sealed record ScoreChange(Entity? Account, Entity? Value, Entity? Snapshot)
{
    public bool IsNone => Account is null && Value is null && Snapshot is null;

    /// <summary>The client's figures have to be of the run's date, or none.</summary>
    public static ScoreChange Of(BatchClient client, FrozenRun run, string? fingerprint, Day today)
    {
        var account = new Entity(AccountRow.Table);
        var value = new Entity(ClientValueRow.Table);
        if (Statistics.Of(client.Account, client.Value) is { } statistics)
        {
            var scored = ScoredClient.Of(client.Account, client.Value, statistics, run.Population);
            scored.PutAccount(account, client.Account, today);
            scored.PutValue(value, client.IsExplainedBy(fingerprint) ? run with { Id = client.ExplainedBy.Id } : run);
            Expectation.Put(account, value, statistics, run.Population, today);
        }
        return new(client.Account.To(account), client.Value.To(value), Snapshots.Change(client.Snapshot, Become(client.Account, account)));
    }

    /// <returns>How many rows were written.</returns>
    public int Write(IOrganizationService service, BatchClient client, Day month)
    {
        if (Account is not null) service.Update(Account);
        if (Value is not null) service.Update(Value);
        if (Snapshot is not null) Snapshots.Write(service, Snapshot, client.Account, month);
        return (Account is null ? 0 : 1) + (Value is null ? 0 : 1) + (Snapshot is null ? 0 : 1);
    }

    static Entity Become(Entity account, Entity wanted)
    {
        var become = new Entity(AccountRow.Table, account.Id);
        foreach (var column in Snapshots.Columns)
            become[column] = wanted.Contains(column) ? wanted[column] : account.Contains(column) ? account[column] : null;
        return become;
    }
}
