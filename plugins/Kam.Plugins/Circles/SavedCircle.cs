using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Circles;

/// <summary>Saves a whole circle under the client's lock: the circle, its suppliers' shares and the client's wallet, each only where it changes.</summary>
static class SavedCircle
{
    /// <returns>The circle's id.</returns>
    public static Decision<Guid> Save(Event happened, ClientCircles client, CircleOrders orders)
    {
        var circle = client.Find(orders.Category, orders.Year);
        var present = circle is null ? new Entity[0] : CircleShares.Of(happened.Service, circle.Id);
        var percents = orders.Slices?.Select(slice => slice.Percent) ?? present.Percents();
        var decision = CircleSplit.Of(orders.Own, percents);
        if (decision.Value is not { } split) return decision.Refusal!;
        var id = Write(happened, client.Account, circle, orders, split);
        if (orders.Slices is not null) Replace(happened.Service, client.Account, id, present, orders.Slices);
        if (circle is null || circle.Money(CircleRow.Columns.Need) != orders.Need || !circle.IsActive()) ClientCircles.Read(happened, client.Account.Id).FeedWallet(happened);
        return id;
    }

    static Guid Write(Event happened, Entity account, Entity? circle, CircleOrders orders, CircleSplit split)
    {
        var wanted = new Entity(CircleRow.Table)
        {
            [CircleRow.Columns.Need] = orders.Need is { } need ? new Money(need) : null,
            [CircleRow.Columns.OwnShare] = orders.Own,
        };
        split.Put(wanted);
        if (circle is not null)
        {
            if (!circle.IsActive()) Reactivate(happened.Service, circle.ToEntityReference());
            if (circle.To(wanted) is { } change) happened.Service.Update(change);
            return circle.Id;
        }
        foreach (var value in NewCircle.Of(account, orders.Category, orders.Year, CircleName.Of(happened.Service, orders.Category, orders.Year)).Attributes) wanted[value.Key] = value.Value;
        return happened.Service.Create(wanted);
    }

    static void Replace(IOrganizationService service, Entity account, Guid circle, IReadOnlyList<Entity> present, IReadOnlyList<Slice> slices)
    {
        foreach (var gone in present.Where(share => slices.All(slice => slice.Supplier != share.Id(CircleShareRow.Columns.SupplierId)))) service.Delete(CircleShareRow.Table, gone.Id);
        foreach (var slice in slices)
        {
            var share = present.FirstOrDefault(other => other.Id(CircleShareRow.Columns.SupplierId) == slice.Supplier);
            var wanted = new Entity(CircleShareRow.Table) { [CircleShareRow.Columns.Percent] = slice.Percent };
            if (share is null) service.Create(New(wanted, account, circle, slice));
            else
            {
                if (!share.IsActive()) Reactivate(service, share.ToEntityReference());
                if (share.To(wanted) is { } change) service.Update(change);
            }
        }
    }

    static Entity New(Entity share, Entity account, Guid circle, Slice slice)
    {
        share[CircleShareRow.Columns.Name] = slice.Name;
        share[CircleShareRow.Columns.CircleId] = new EntityReference(CircleRow.Table, circle);
        share[CircleShareRow.Columns.AccountId] = account.ToEntityReference();
        share[CircleShareRow.Columns.SupplierId] = new EntityReference(SupplierRow.Table, slice.Supplier);
        share[CircleShareRow.Columns.OwnerId] = account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId);
        return share;
    }

    /// <summary>Circles and shares have the same two states.</summary>
    static void Reactivate(IOrganizationService service, EntityReference row) => service.Update(new Entity(row.LogicalName, row.Id)
    {
        [CircleRow.Columns.StateCode] = new OptionSetValue((int)CircleState.Active),
        [CircleRow.Columns.StatusCode] = new OptionSetValue((int)CircleStatusReason.Active),
    });
}
