using System;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>What somebody who saves a row into a plan has to know of that plan, in one query.</summary>
sealed record PlanOfRow(Entity Plan)
{
    const string CurrencyAlias = "currency";
    const string OrganizationAlias = "organization";
    const string BusinessUnit = "businessunit";
    const string BusinessUnitId = "businessunitid";

    public EntityReference Client => Plan.GetAttributeValue<EntityReference>(PlanRow.Columns.AccountId);

    public int Year => Plan.GetAttributeValue<int>(PlanRow.Columns.Year);

    public bool IsLocked => PlanLock.IsLocked(Plan.Lifecycle());

    /// <summary>The plan's currency; the base currency where it has none.</summary>
    public EntityReference Currency => Plan.GetAttributeValue<EntityReference>(PlanRow.Columns.TransactionCurrencyId)
        ?? Plan.Joined(OrganizationAlias, OrganizationRow.Table, OrganizationRow.Columns.OrganizationId).GetAttributeValue<EntityReference>(OrganizationRow.Columns.BaseCurrencyId);

    /// <param name="rows">Rows that have to be of the plan's client: whether they are is read on the way.</param>
    public static PlanOfRow Read(Event happened, Guid plan, params RowOfClient[] rows)
    {
        var query = new QueryExpression(PlanRow.Table)
        {
            ColumnSet = new ColumnSet(PlanRow.Columns.AccountId, PlanRow.Columns.Lifecycle, PlanRow.Columns.Year, PlanRow.Columns.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(PlanRow.Columns.PlanId, ConditionOperator.Equal, plan);
        JoinCurrencies(query);
        foreach (var row in rows.Where(row => row.Id is not null)) row.Join(query, PlanRow.Columns.AccountId);
        return new(happened.Service.RetrieveMultiple(query).Entities[0]);
    }

    /// <summary>What was read of the row; null where it is not of the plan's client.</summary>
    public Entity? Find(RowOfClient row) => Plan.Joined(row.Table, row.Table, row.Key) is { } found && found.Id == row.Id ? found : null;

    /// <summary>Whether the row is of the plan's client, or none is named.</summary>
    public bool Owns(RowOfClient row) => row.Id is null || Find(row) is not null;

    /// <summary>
    /// How much of the row's currency is one of base currency, today. A row without a currency takes the plan's; the rate of another currency takes a call.
    /// </summary>
    public decimal Rate(Event happened, string currency)
    {
        if (happened.After.GetAttributeValue<EntityReference>(currency) is not { } own) happened.Target[currency] = Currency;
        else if (own.Id != Currency.Id)
            return happened.Service.Retrieve(TransactionCurrencyRow.Table, own.Id, new ColumnSet(TransactionCurrencyRow.Columns.ExchangeRate)).GetAttributeValue<decimal?>(TransactionCurrencyRow.Columns.ExchangeRate) ?? 1;
        return Plan.Joined(CurrencyAlias, TransactionCurrencyRow.Table, TransactionCurrencyRow.Columns.TransactionCurrencyId).GetAttributeValue<decimal?>(TransactionCurrencyRow.Columns.ExchangeRate) ?? 1;
    }

    static void JoinCurrencies(QueryExpression query)
    {
        var currency = query.AddLink(TransactionCurrencyRow.Table, PlanRow.Columns.TransactionCurrencyId, TransactionCurrencyRow.Columns.TransactionCurrencyId, JoinOperator.LeftOuter);
        currency.EntityAlias = CurrencyAlias;
        currency.Columns.AddColumns(TransactionCurrencyRow.Columns.TransactionCurrencyId, TransactionCurrencyRow.Columns.ExchangeRate);
        var organization = query.AddLink(BusinessUnit, PlanRow.Columns.OwningBusinessUnit, BusinessUnitId, JoinOperator.LeftOuter)
            .AddLink(OrganizationRow.Table, OrganizationRow.Columns.OrganizationId, OrganizationRow.Columns.OrganizationId, JoinOperator.LeftOuter);
        organization.EntityAlias = OrganizationAlias;
        organization.Columns.AddColumns(OrganizationRow.Columns.OrganizationId, OrganizationRow.Columns.BaseCurrencyId);
    }
}
