using System.Globalization;
using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Write;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Import.Plan;

/// <summary>Turns what the files say into rows as the Web API takes them. Lookups go by id where it is known, else by key.</summary>
sealed class Rows(ServerState server, Owners owners, IReadOnlyDictionary<string, string?> ownerOfAccount)
{
    const int LongestName = 100;

    public (string, WantedRow) Category(CategoryRow category)
    {
        var row = new JObject { ["kam_name"] = Fit(category.Name, LongestName) };
        Text(row, "kam_namerussian", category.NameRussian);
        Text(row, "kam_unit", category.Unit);
        if (category.ParentCode is { } parent && parent != category.Code)
            Refer(row, "kam_parentid", Tables.Category, server.Categories.GetValueOrDefault(parent), Key.By("kam_code", parent));
        return (category.Code, new WantedRow(Key.By("kam_code", category.Code), row, "", []));
    }

    public (string, WantedRow) Account(ClientRow client)
    {
        var row = new JObject();
        foreach (var (column, text) in client.Columns)
            row[column] = text;
        Own(row, client.Owner);
        Currency(row, client.Currency);
        BaseCurrency(row, client);
        return (Keyed(client.Key), new WantedRow(Key.By("kam_externalid", Keyed(client.Key)), row, client.Key, [client.Line]));
    }

    public (string, WantedRow) Purchase(PurchaseRow purchase)
    {
        var row = new JObject
        {
            ["kam_name"] = Fit($"{purchase.Document} {purchase.CategoryCode}", LongestName),
            ["kam_document"] = purchase.Document,
            ["kam_purchasedon"] = purchase.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["kam_netamount"] = purchase.Net,
            ["kam_units"] = purchase.Units,
            ["kam_cost"] = purchase.Cost,
        };
        var account = Keyed(purchase.Account);
        Refer(row, "kam_accountid", Tables.Account, server.Accounts.GetValueOrDefault(account), Key.By("kam_externalid", account));
        Refer(row, "kam_categoryid", Tables.Category, server.Categories.GetValueOrDefault(purchase.CategoryCode), Key.By("kam_code", purchase.CategoryCode));
        Own(row, ownerOfAccount.GetValueOrDefault(purchase.Account));
        Currency(row, purchase.Currency);
        return (purchase.Key, new WantedRow(Key.By("kam_externalid", purchase.Key), row, purchase.Account, purchase.Lines));
    }

    void Own(JObject row, string? owner)
    {
        if (owner is not null && owners.Find(owner) is { } user)
            row.Bind("ownerid", Tables.User.EntitySet, user);
    }

    void Currency(JObject row, string? code)
    {
        if (code is not null && server.Currencies.TryGetValue(code, out var currency))
            row.Bind("transactioncurrencyid", Tables.Currency.EntitySet, currency.Id);
    }

    /// <summary>A currency that somebody chose for a client stays.</summary>
    void BaseCurrency(JObject row, ClientRow client)
    {
        var hasOne = client.Currency is not null || server.Accounts.GetValueOrDefault(Keyed(client.Key))?.Id("_transactioncurrencyid_value") is not null;
        if (!hasOne && server.BaseCurrency is { } currency)
            row.Bind("transactioncurrencyid", Tables.Currency.EntitySet, currency);
    }

    static void Refer(JObject row, string column, TableName table, JObject? known, Key key) =>
        row.Bind(column, table.EntitySet, known?.Id(table.PrimaryId) is { } id ? Key.Of(id) : key);

    static void Text(JObject row, string column, string? text)
    {
        if (text is not null)
            row[column] = text;
    }

    static string Keyed(string key) => ExternalKey.From(key);

    static string Fit(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
