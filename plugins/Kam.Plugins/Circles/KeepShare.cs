using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Circles;

/// <summary>A supplier's share that somebody saves: it is of its circle's client, called like its supplier, and the client is locked.</summary>
[Step(Message.Create, CircleShareRow.Table, Stage.PreOperation)]
[Step(Message.Update, CircleShareRow.Table, Stage.PreOperation,
    Filter = new[] { CircleShareRow.Columns.CircleId, CircleShareRow.Columns.SupplierId, CircleShareRow.Columns.Percent, CircleShareRow.Columns.StateCode },
    PreImage = new[] { CircleShareRow.Columns.CircleId, CircleShareRow.Columns.SupplierId, CircleShareRow.Columns.Percent, CircleShareRow.Columns.StateCode, CircleShareRow.Columns.AccountId })]
[Step(Message.Delete, CircleShareRow.Table, Stage.PreOperation, PreImage = new[] { CircleShareRow.Columns.AccountId })]
public sealed class KeepShare : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsOurs || IsGoingWithItsCircle(happened)) return null;
        if (happened.Context.MessageName == nameof(Message.Create)) Describe(happened);
        else if (happened.Changes(CircleShareRow.Columns.CircleId)) return Refusal.Of(RefusalCode.CircleMoved);
        else if (happened.Changes(CircleShareRow.Columns.SupplierId)) happened.Target[CircleShareRow.Columns.Name] = Supplier(happened);
        if (happened.After.Id(CircleShareRow.Columns.AccountId) is { } client) Client.Lock(happened, client);
        return null;
    }

    /// <summary>Whether the circle, or the client, is deleted: nothing of it is to be shared out any more.</summary>
    public static bool IsGoingWithItsCircle(Event happened) => Client.IsBeingDeleted(happened) || happened.IsGoingWith(CircleRow.Table);

    static void Describe(Event happened)
    {
        if (happened.Target.Id(CircleShareRow.Columns.CircleId) is not { } id) return;
        var circle = happened.Service.Retrieve(CircleRow.Table, id, new ColumnSet(CircleRow.Columns.AccountId));
        happened.Target[CircleShareRow.Columns.AccountId] = circle.GetAttributeValue<EntityReference>(CircleRow.Columns.AccountId);
        happened.Target[CircleShareRow.Columns.Name] = Supplier(happened);
    }

    static string? Supplier(Event happened) => happened.Target.Id(CircleShareRow.Columns.SupplierId) is { } supplier
        ? happened.Service.Retrieve(SupplierRow.Table, supplier, new ColumnSet(SupplierRow.Columns.Name)).GetAttributeValue<string>(SupplierRow.Columns.Name)
        : null;
}
