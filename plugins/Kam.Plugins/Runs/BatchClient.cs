using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>A client as a run reads it: the account, its value row, the run that explains its figures now, and its snapshot of the run's month.</summary>
sealed record BatchClient(Entity Account, Entity Value, Entity ExplainedBy, Entity Snapshot)
{
    public Guid Id => Account.Id;

    public string Name => Account.GetAttributeValue<string>(AccountRow.Columns.Name) ?? "";

    /// <summary>The month end that its figures are of; null for one that never bought.</summary>
    public Day? AsOf => Value.Day(ClientValueRow.Columns.AsOf);

    /// <summary>Whether something asked for its figures since they were computed, or they are of an earlier date.</summary>
    public bool IsDue(Day asOf) => !Account.IsAnswered() || AsOf < asOf;

    /// <summary>Whether its figures are explained by a run of the very same population. Whichever of the two they name, the numbers are these.</summary>
    public bool IsExplainedBy(string? fingerprint) => ExplainedBy.Id != Guid.Empty && ExplainedBy.GetAttributeValue<string>(ScoringRunRow.Columns.Fingerprint) == fingerprint;
}
