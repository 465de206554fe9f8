using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>A bicycle maker's resellers, where their files lie beside the checkout.</summary>
static class AdventureWorks
{
    public static string? Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (Directory.Exists(Path.Combine(folder.FullName, "shared", "data", "adventureworks")))
                    return Path.Combine(folder.FullName, "shared", "data", "adventureworks");
            return null;
        }
    }

    /// <summary>Lines of one document and category are one purchase, to the cent.</summary>
    public static IReadOnlyList<Client> Read(string folder)
    {
        var category = Csv.Read(folder, "products.csv").ToDictionary(product => product["ProductKey"], product => product["Subcategory"]);
        var purchases = Csv.Read(folder, "sales-lines.csv")
            .GroupBy(line => (Document: line["SalesOrderNumber"], Category: category[line["ProductKey"]]))
            .Select(lines => Purchase(lines.Key.Document, lines.Key.Category, [.. lines]))
            .ToLookup(purchase => purchase.Client);
        return [.. Csv.Read(folder, "resellers.csv").Select(client => client["ResellerKey"]).Select(key => new Client(key, new Inputs(), [.. purchases[key]]))];
    }

    static Purchase Purchase(string document, string category, IReadOnlyList<IReadOnlyDictionary<string, string>> lines) => new(
        lines[0]["ResellerKey"], DateOnly.ParseExact(lines[0]["OrderDate"], "yyyy-MM-dd"), document, category,
        lines.Sum(line => Csv.Number(line["SalesAmount"])),
        lines.Sum(line => Csv.Number(line["OrderQuantity"])),
        lines.Sum(line => Csv.Number(line["OrderQuantity"]) * Csv.Number(line["StandardCost"])));
}
