using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Setup;

/// <summary>Brings the rows of a table to what ships, sparing what an administrator changed; repeatable.</summary>
sealed class Load
{
    readonly IOrganizationService service;

    public Load(IOrganizationService service) => this.service = service;

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Kept { get; private set; }

    public void Bring(ShippedTable table)
    {
        var present = Present(table);
        foreach (var row in table.Rows) Bring(table, row, present.FirstOrDefault(other => Equals(other[table.Key], row[table.Key])));
    }

    void Bring(ShippedTable table, Entity shipped, Entity? current)
    {
        var print = Fingerprint.Of(shipped, table.Columns);
        switch (ShippedRow.Judge(print, current is null ? null : Fingerprint.Of(current, table.Columns), Recorded(table, current)))
        {
            case ShippedAction.Create:
                if (Records(table)) shipped[ProgressDefinitionRow.Columns.ShippedHash] = print;
                service.Create(shipped);
                Created++;
                break;
            case ShippedAction.Update when Records(table):
                var update = new Entity(table.Name, current!.Id) { [ProgressDefinitionRow.Columns.ShippedHash] = print };
                foreach (var column in table.Columns) update[column] = shipped.Contains(column) ? shipped[column] : null;
                service.Update(update);
                Updated++;
                break;
            default:
                Kept++;
                break;
        }
    }

    IReadOnlyList<Entity> Present(ShippedTable table)
    {
        var query = new QueryExpression(table.Name) { ColumnSet = new ColumnSet(table.Columns) };
        if (Records(table)) query.ColumnSet.AddColumn(ProgressDefinitionRow.Columns.ShippedHash);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The catalogue, the model and the recommendations note what was shipped. Settings do not: they are the administrator's as soon as they are there.</summary>
    static bool Records(ShippedTable table) => table.Name is ProgressDefinitionRow.Table or ScoringModelRow.Table or PscProfileRow.Table;

    static string? Recorded(ShippedTable table, Entity? current) =>
        Records(table) ? current?.GetAttributeValue<string>(ProgressDefinitionRow.Columns.ShippedHash) : null;
}
