using Kam.Dataverse;

namespace Kam.Cli.Import.Write;

/// <summary>The tables that an import writes. A test holds every name in this folder against the solution.</summary>
static class Tables
{
    public static readonly TableName Account = new("account", "accounts", "accountid");
    public static readonly TableName Category = new("kam_category", "kam_categories", "kam_categoryid");
    public static readonly TableName Purchase = new("kam_purchase", "kam_purchases", "kam_purchaseid");
    public static readonly TableName Member = new("kam_kammember", "kam_kammembers", "kam_kammemberid");
    public static readonly TableName User = new("systemuser", "systemusers", "systemuserid");
    public static readonly TableName Currency = new("transactioncurrency", "transactioncurrencies", "transactioncurrencyid");
}
