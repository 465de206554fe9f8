using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Circles;

/// <summary>
/// Finds the suppliers that shares name, by name or id, and creates those whose names nobody knows yet. To be asked before the client is locked:
/// creating waits for the row of settings, which daily work locks before any client.
/// </summary>
static class Suppliers
{
    public static Decision<List<Slice>> Resolve(Event happened, IReadOnlyCollection<SupplierShare> shares)
    {
        if (shares.Count == 0) return new List<Slice>();
        if (shares.GroupBy(share => share.Supplier, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1)?.Key is { } name)
            return Refusal.Of(RefusalCode.SupplierTwice, name);
        var known = Known(happened.Service, shares);
        if (shares.FirstOrDefault(share => Find(known, share) is null && !CanBeCreated(share)) is { } stranger)
            return Refusal.Of(RefusalCode.SupplierMissing, stranger.Supplier);
        if (shares.Any(share => Find(known, share) is null))
        {
            Settings.Lock(happened);
            known = Known(happened.Service, shares);
        }
        var slices = shares.Select(share => Slice(Find(known, share) ?? Create(happened.Service, share.Supplier), share.Percent)).ToList();
        // One by its name, and once more by its id.
        var twice = slices.GroupBy(slice => slice.Supplier).FirstOrDefault(same => same.Count() > 1)?.First();
        return twice is null ? slices : Refusal.Of(RefusalCode.SupplierTwice, twice.Name);
    }

    static bool CanBeCreated(SupplierShare share) => !Guid.TryParse(share.Supplier, out _) && share.Supplier.Length <= SupplierName.Longest;

    static Slice Slice(Entity supplier, decimal percent) => new(supplier.Id, supplier.GetAttributeValue<string>(SupplierRow.Columns.Name), percent);

    static Entity? Find(IReadOnlyList<Entity> known, SupplierShare share) => Guid.TryParse(share.Supplier, out var id)
        ? known.FirstOrDefault(supplier => supplier.Id == id)
        : known.FirstOrDefault(supplier => SupplierName.IsSame(supplier.GetAttributeValue<string>(SupplierRow.Columns.Name), share.Supplier));

    /// <summary>Active ones first: of two that are called alike the one that is in use.</summary>
    static IReadOnlyList<Entity> Known(IOrganizationService service, IEnumerable<SupplierShare> shares)
    {
        var query = new QueryExpression(SupplierRow.Table) { ColumnSet = new ColumnSet(SupplierRow.Columns.Name) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        foreach (var share in shares)
        {
            if (Guid.TryParse(share.Supplier, out var id)) query.Criteria.AddCondition(SupplierRow.Columns.SupplierId, ConditionOperator.Equal, id);
            else query.Criteria.AddCondition(SupplierRow.Columns.Name, ConditionOperator.Equal, share.Supplier);
        }
        query.AddOrder(SupplierRow.Columns.StateCode, OrderType.Ascending);
        query.AddOrder(SupplierRow.Columns.CreatedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    static Entity Create(IOrganizationService service, string name)
    {
        var supplier = new Entity(SupplierRow.Table) { [SupplierRow.Columns.Name] = name };
        supplier.Id = service.Create(supplier);
        return supplier;
    }
}
