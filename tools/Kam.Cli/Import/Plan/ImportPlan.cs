using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Write;

namespace Kam.Cli.Import.Plan;

/// <summary>What would be written, table by table, before anything is.</summary>
/// <param name="UnknownOwners">People of the files who are no users of the organisation.</param>
sealed record ImportPlan(TablePlan Categories, TablePlan Accounts, TablePlan Purchases, IReadOnlyList<string> UnknownOwners)
{
    public bool IsEmpty => Categories.Writes + Accounts.Writes + Purchases.Writes == 0;

    public static ImportPlan For(PortfolioData data, ServerState server, IReadOnlyDictionary<string, Newtonsoft.Json.Linq.JObject> purchases, Owners owners, Rows rows)
    {
        var unknown = data.Clients.Select(c => c.Owner).OfType<string>().Distinct().Where(name => owners.Find(name) is null);
        return new ImportPlan(
            TablePlan.For(data.Categories.Select(rows.Category), server.Categories),
            TablePlan.For(data.Clients.Select(rows.Account), server.Accounts),
            TablePlan.For(data.Purchases.Select(rows.Purchase), purchases),
            [.. unknown.Order(StringComparer.Ordinal)]);
    }
}

/// <param name="Changed">Rows to be written: new ones, and of existing ones the columns that differ.</param>
sealed record TablePlan(int New, int Updated, int Unchanged, IReadOnlyList<WantedRow> Changed)
{
    public int Writes => New + Updated;

    public static TablePlan For(IEnumerable<(string Key, WantedRow Row)> wanted, IReadOnlyDictionary<string, Newtonsoft.Json.Linq.JObject> existing)
    {
        var (created, unchanged, changed) = (0, 0, new List<WantedRow>());
        foreach (var (key, row) in wanted)
        {
            if (!existing.TryGetValue(key, out var known))
            {
                created++;
                changed.Add(row);
                continue;
            }
            var difference = Difference.Between(row.Columns, known);
            if (difference.Count == 0)
                unchanged++;
            else
                changed.Add(row with { Columns = difference });
        }
        return new TablePlan(created, changed.Count - created, unchanged, changed);
    }
}
