using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>How a client stood at a month end, kept for reports: one row a client and month, written by the run of that date. A client of whom nothing is known has none.</summary>
static class Snapshots
{
    /// <summary>What is copied from the account, under the same names.</summary>
    public static readonly string[] Columns =
    {
        SnapshotRow.Columns.Segment, SnapshotRow.Columns.SegmentReason, SnapshotRow.Columns.Score, SnapshotRow.Columns.Confidence, SnapshotRow.Columns.PscProfile,
        SnapshotRow.Columns.Revenue12, SnapshotRow.Columns.LtvRevenue, SnapshotRow.Columns.LtvProfit, SnapshotRow.Columns.ProgressPercent,
    };

    /// <summary>What has to be written so that the snapshot is as the account; null when it is.</summary>
    /// <remarks>Completion, owner and wallet have no as-of date: the first writing finds them nearest to the month end, and a run that is repeated days later leaves them.</remarks>
    /// <param name="become">The account as it has become.</param>
    public static Entity? Change(Entity snapshot, Entity become)
    {
        var wanted = new Entity(SnapshotRow.Table);
        foreach (var column in Columns) wanted[column] = become.Contains(column) ? become[column] : null;
        if (snapshot.Id != System.Guid.Empty) wanted.Attributes.Remove(SnapshotRow.Columns.ProgressPercent);
        return snapshot.To(wanted);
    }

    public static void Write(IOrganizationService service, Entity change, Entity account, Day month)
    {
        if (change.Id != System.Guid.Empty)
        {
            service.Update(change);
            return;
        }
        change[SnapshotRow.Columns.WalletShare] = ShareOfWallet.Of(change.GetAttributeValue<decimal?>(SnapshotRow.Columns.Revenue12), Inputs.Of(account).Wallet);
        if (account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId) is { LogicalName: SystemUserRow.Table } owner) change[SnapshotRow.Columns.UserId] = owner;
        change[SnapshotRow.Columns.AccountId] = Client.Reference(account.Id);
        change[SnapshotRow.Columns.Month] = month.Date;
        change[SnapshotRow.Columns.Name] = account.GetAttributeValue<string>(AccountRow.Columns.Name);
        change[SnapshotRow.Columns.OwnerId] = account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId);
        service.Create(change);
    }
}
