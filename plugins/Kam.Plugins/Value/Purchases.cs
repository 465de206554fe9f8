using System;
using System.Collections.Generic;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Value;

/// <summary>The active purchases of a client, in base currency, as facts of the domain: read page by page, so that there is no limit to them.</summary>
sealed class Purchases
{
    readonly Dictionary<string, int> documents = new();
    readonly List<PurchaseFact> facts = new();

    public static IReadOnlyList<PurchaseFact> Of(IOrganizationService service, Guid client)
    {
        var query = new QueryExpression(PurchaseRow.Table)
        {
            ColumnSet = new ColumnSet(
                PurchaseRow.Columns.PurchasedOn, PurchaseRow.Columns.NetamountBase, PurchaseRow.Columns.CategoryId, PurchaseRow.Columns.Document, PurchaseRow.Columns.CostBase, PurchaseRow.Columns.Units),
        };
        query.Criteria.AddCondition(PurchaseRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.Criteria.AddCondition(PurchaseRow.Columns.StateCode, ConditionOperator.Equal, (int)PurchaseState.Active);
        query.AddOrder(PurchaseRow.Columns.PurchaseId, OrderType.Ascending);
        var purchases = new Purchases();
        foreach (var row in Pages.Of(service, query)) purchases.Add(row);
        return purchases.facts;
    }

    void Add(Entity row) => facts.Add(new(
        row.Day(PurchaseRow.Columns.PurchasedOn)!.Value,
        row.Money(PurchaseRow.Columns.NetamountBase) ?? 0,
        row.Id(PurchaseRow.Columns.CategoryId) ?? Guid.Empty,
        Number(row.GetAttributeValue<string>(PurchaseRow.Columns.Document) ?? ""),
        row.Money(PurchaseRow.Columns.CostBase),
        row.GetAttributeValue<decimal?>(PurchaseRow.Columns.Units)));

    /// <summary>Documents are told apart, not named: numbers do, and cost the domain no comparison of texts.</summary>
    int Number(string document)
    {
        if (!documents.TryGetValue(document, out var number)) documents.Add(document, number = documents.Count);
        return number;
    }
}
