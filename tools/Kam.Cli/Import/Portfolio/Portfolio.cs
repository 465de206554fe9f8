namespace Kam.Cli.Import.Portfolio;

/// <summary>What a customer's files say, checked and gathered; nothing of it is written yet.</summary>
/// <param name="Lines">Purchase lines read, good and bad.</param>
sealed record PortfolioData(
    IReadOnlyList<ClientRow> Clients, IReadOnlyList<CategoryRow> Categories, IReadOnlyList<PurchaseRow> Purchases, int Lines);

/// <param name="Columns">Logical name -> text.</param>
/// <param name="Owner">As the files name the person; null where they do not.</param>
sealed record ClientRow(string Key, IReadOnlyDictionary<string, string> Columns, string? Owner, string? Currency, int Line);

sealed record CategoryRow(string Code, string Name, string? NameRussian, string? Unit, string? ParentCode);

/// <summary>One client's net amount in one category on one document.</summary>
/// <param name="Lines">The lines of the file that it was gathered from.</param>
sealed record PurchaseRow(
    string Key, string Account, string Document, string CategoryCode, DateOnly Date,
    decimal Net, decimal? Units, decimal? Cost, string? Currency, IReadOnlyList<int> Lines);
