using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Merging;

/// <summary>Circles carry their client in their key: the subordinate's take the master's. Of two of one category and year one stays; the other is put away with its shares, and has no key.</summary>
static class MergedCircles
{
    public static void Consolidate(TwoClients two)
    {
        var rows = two.Rows(CircleRow.Table, CircleRow.Columns.AccountId, _ => { },
            CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.Key, CircleRow.Columns.StateCode, CircleRow.Columns.Need, CircleRow.Columns.OwnShare);
        var aside = two.Twins(rows, CircleRow.Columns.AccountId, row => KeyAt(two.Master.Id, row)).Select(twins => twins.Judge(Read).Goes).ToList();
        foreach (var circle in aside) two.Service.Update(new CircleRow(circle.Id) { Key = null, StateCode = CircleState.Inactive, StatusCode = CircleStatusReason.Inactive }.Row);
        foreach (var circle in rows.Where(row => !two.IsOfMaster(row, CircleRow.Columns.AccountId)).Except(aside).Where(row => row.Contains(CircleRow.Columns.Key)))
            two.Service.Update(new CircleRow(circle.Id) { Key = KeyAt(two.Master.Id, circle) }.Row);
    }

    static MergingRow Read(Entity row) => MergingRow.OfCircle(
        row.IsActive(), row.Money(CircleRow.Columns.Need).HasValue, row.Contains(CircleRow.Columns.OwnShare), row.GetAttributeValue<DateTime>(CircleRow.Columns.ModifiedOn));

    /// <summary>Null of one that was put away by a merge before.</summary>
    static string? KeyAt(Guid client, Entity circle) => circle.Contains(CircleRow.Columns.Key)
        ? CircleKey.Of(client, circle.Id(CircleRow.Columns.CategoryId), circle.GetAttributeValue<int>(CircleRow.Columns.Year))
        : null;
}
