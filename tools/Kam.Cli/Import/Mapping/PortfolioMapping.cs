namespace Kam.Cli.Import.Mapping;

/// <summary>Which file and column of a customer's export means what. Read from JSON; see the two that ship beside this file.</summary>
sealed record PortfolioMapping
{
    public required string Name { get; init; }

    public FileFormat Format { get; init; } = new();

    public required AccountMapping Accounts { get; init; }

    public required CategoryMapping Categories { get; init; }

    /// <summary>Where lines name a product and not its category.</summary>
    public ProductMapping? Products { get; init; }

    public required PurchaseMapping Purchases { get; init; }

    public OwnerMapping Owners { get; init; } = new();
}

/// <param name="Delimiter">Between fields.</param>
/// <param name="Decimal">Between whole and fraction: a point or a comma.</param>
/// <param name="Date">As .NET writes date formats.</param>
/// <param name="Encoding">Null for UTF-8, else for example windows-1251.</param>
sealed record FileFormat(string Delimiter = ",", string Decimal = ".", string Date = "yyyy-MM-dd", string? Encoding = null);

/// <param name="Key">The column with the client's key in the source system.</param>
/// <param name="Owner">The column that names the owner; without it the owner of the client's last purchase line.</param>
/// <param name="Columns">Column of account -> column of the file.</param>
sealed record AccountMapping(string File, string Key, IReadOnlyDictionary<string, string> Columns, string? Owner = null, string? Currency = null);

/// <summary>Categories; a file of products serves too, each category then being repeated.</summary>
sealed record CategoryMapping(string File, string Code, string Name, string? NameRussian = null, string? Parent = null, string? Unit = null);

sealed record ProductMapping(string File, string Key, string Category);

/// <summary>Purchase lines; lines of one document and category become one purchase.</summary>
/// <param name="Key">The purchase's own key; without it document and category.</param>
/// <param name="Category">The column with the category's code; or <paramref name="Product"/>.</param>
/// <param name="Cost">Cost of the line; or <paramref name="UnitCost"/>, which is multiplied by the units.</param>
/// <param name="Owner">The column with the seller.</param>
sealed record PurchaseMapping(
    string File, string Document, string Date, string Account, string Net,
    string? Key = null, string? Category = null, string? Product = null, string? Units = null,
    string? Cost = null, string? UnitCost = null, string? Currency = null, string? Owner = null);

/// <param name="Match">The column of systemuser that the files' owner names are found in.</param>
/// <param name="Users">Name in the files -> value of that column, where they differ.</param>
/// <param name="Role">The role of users that --create-owners creates.</param>
/// <param name="NewName">Their last name; {0} stands for the name in the files.</param>
sealed record OwnerMapping(
    string Match = "internalemailaddress", IReadOnlyDictionary<string, string>? Users = null,
    string Role = "KAM", string NewName = "{0}");
