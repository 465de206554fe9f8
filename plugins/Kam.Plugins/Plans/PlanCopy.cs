using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A plan and its rows once more, as a draft: what named a row of the original names its copy. Figures are copied, not counted: nothing moves before somebody changes something.</summary>
sealed class PlanCopy
{
    readonly IOrganizationService service;
    readonly Dictionary<Guid, EntityReference> copies = new();

    PlanCopy(IOrganizationService service) => this.service = service;

    /// <returns>The copy's id.</returns>
    public static Guid Make(IOrganizationService service, Guid original, int revision, string reason)
    {
        var copy = new PlanCopy(service);
        var plan = copy.Copied(CopiedTable.Plans, service.Retrieve(PlanRow.Table, original, new ColumnSet(CopiedTable.Plans.Columns)));
        plan[PlanRow.Columns.Name] = PlanName.Of(Client(service, plan), plan.GetAttributeValue<int>(PlanRow.Columns.Year), revision);
        plan[PlanRow.Columns.Revision] = revision;
        plan[PlanRow.Columns.Lifecycle] = Values.Option(PlanLifecycle.Draft);
        plan[PlanRow.Columns.ChangeReason] = reason;
        var id = copy.Create(original, plan);
        foreach (var table in CopiedTable.Parts)
            foreach (var row in table.Of(service, original)) copy.Create(row.Id, copy.Copied(table, row));
        return id;
    }

    /// <summary>Rows that came into the original after it was copied.</summary>
    public static void Add(IOrganizationService service, CopiedTable table, IEnumerable<Entity> rows, EntityReference copyOfPlan, Guid original)
    {
        var copy = new PlanCopy(service);
        copy.copies[original] = copyOfPlan;
        foreach (var row in rows) copy.Create(row.Id, copy.Copied(table, row));
    }

    static string Client(IOrganizationService service, Entity plan) => service
        .Retrieve(AccountRow.Table, plan.Id(PlanRow.Columns.AccountId)!.Value, new ColumnSet(AccountRow.Columns.Name)).GetAttributeValue<string>(AccountRow.Columns.Name);

    Guid Create(Guid original, Entity copy)
    {
        var id = service.Create(copy);
        copies[original] = new(copy.LogicalName, id);
        return id;
    }

    Entity Copied(CopiedTable table, Entity row)
    {
        var copy = new Entity(table.Table);
        foreach (var value in row.Attributes.Where(value => value.Key != table.Key))
            copy[value.Key] = value.Value is EntityReference named && copies.TryGetValue(named.Id, out var other) ? other : value.Value;
        if (table.TakenFrom is { } column) copy[column] = row.ToEntityReference();
        if (table.Table == PlanLineRow.Table) copy[PlanLineRow.Columns.Key] = PlanLineKey.Of(copy.Id(PlanLineRow.Columns.PlanId)!.Value, copy.Id(PlanLineRow.Columns.CategoryId));
        return copy;
    }
}
