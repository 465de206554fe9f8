using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Scoring;
using Kam.Plugins.Value;

namespace Kam.Plugins.Runs;

/// <summary>What a run reads of a client: all that it is scored from, and all that its score could change.</summary>
static class BatchColumns
{
    public static readonly string[] Account = ScoredClient.AccountColumns
        .Union(Statistics.AccountColumns)
        .Union(Snapshots.Columns)
        .Union(new[] { AccountRow.Columns.Name, AccountRow.Columns.OwnerId, AccountRow.Columns.RecalculationRequest, AccountRow.Columns.RecalculationDone })
        .ToArray();

    public static readonly string[] Value = ScoredClient.ValueColumns;
}
