using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Portfolio;

/// <summary>Reads a whole folder of files.</summary>
static class PortfolioFolder
{
    public static PortfolioData Read(string folder, PortfolioMapping mapping, ServerKeys server, ICollection<Reject> rejects)
    {
        var clients = ClientFile.Read(folder, mapping, rejects);
        var categories = CategoryFile.Read(folder, mapping, rejects);
        RefuseCurrencies(clients, mapping, server, rejects);
        var known = new KnownRows
        {
            Account = key => clients.ContainsKey(key) || server.Accounts.Contains(ExternalKey.From(key)),
            Category = code => categories.ContainsKey(code) || server.Categories.Contains(code),
            Products = CategoryFile.Products(folder, mapping),
            Currencies = server.Currencies,
        };
        var file = new PurchaseFile(mapping, known, rejects);
        var purchases = file.Read(folder);
        var owned = clients.Values.Select(client => client with { Owner = client.Owner ?? file.LastSeller(client.Key) });
        return new PortfolioData([.. owned], [.. categories.Values], purchases, file.Lines);
    }

    static void RefuseCurrencies(Dictionary<string, ClientRow> clients, PortfolioMapping mapping, ServerKeys server, ICollection<Reject> rejects)
    {
        foreach (var client in clients.Values.ToList())
            if (server.CurrencyProblem(client.Currency) is { } why)
            {
                clients.Remove(client.Key);
                rejects.Add(new Reject(mapping.Accounts.File, client.Line, mapping.Accounts.Currency!, why));
            }
    }
}

/// <summary>The keys that the organisation has already.</summary>
sealed record ServerKeys(IReadOnlySet<string> Accounts, IReadOnlySet<string> Categories, IReadOnlyDictionary<string, decimal?> Currencies)
{
    public static ServerKeys None { get; } = new(new HashSet<string>(), new HashSet<string>(), new Dictionary<string, decimal?>());

    public Sentence? CurrencyProblem(string? code) =>
        new KnownRows { Account = _ => true, Category = _ => true, Products = new Dictionary<string, string>(), Currencies = Currencies }.CurrencyProblem(code);
}
