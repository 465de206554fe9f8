using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Scoring;

/// <summary>What people say of a client, as the account's columns hold it.</summary>
static class Inputs
{
    public static readonly string[] Columns =
    {
        AccountRow.Columns.Wallet, AccountRow.Columns.ExpectedGrowth, AccountRow.Columns.CostsToServe12, AccountRow.Columns.ExchangeRate,
        AccountRow.Columns.MarketRating, AccountRow.Columns.ReferenceRating, AccountRow.Columns.InnovationRating, AccountRow.Columns.CoDevelopmentRating,
    };

    /// <summary>Of these the ones that people edit: the rate comes with the currency.</summary>
    public static readonly string[] Edited = Columns.Where(column => column != AccountRow.Columns.ExchangeRate).Concat(new[] { AccountRow.Columns.TransactionCurrencyId }).ToArray();

    /// <summary>Amounts in base currency by the account's own rate, not by the platform's base columns: those follow only after the save that is judged.</summary>
    public static ClientInputs Of(Entity account) => new(
        InBase(account, AccountRow.Columns.Wallet),
        account.GetAttributeValue<decimal?>(AccountRow.Columns.ExpectedGrowth),
        account.GetAttributeValue<int?>(AccountRow.Columns.MarketRating),
        account.GetAttributeValue<int?>(AccountRow.Columns.ReferenceRating),
        account.GetAttributeValue<int?>(AccountRow.Columns.InnovationRating),
        account.GetAttributeValue<int?>(AccountRow.Columns.CoDevelopmentRating),
        InBase(account, AccountRow.Columns.CostsToServe12));

    static decimal? InBase(Entity account, string column) =>
        account.Money(column) / (account.GetAttributeValue<decimal?>(AccountRow.Columns.ExchangeRate) ?? 1);
}
