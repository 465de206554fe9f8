using Kam.Cli.Import.Mapping;

namespace Kam.Cli.Import.Portfolio;

/// <summary>One good line of the purchases file.</summary>
/// <param name="HasOwnKey">The file gives each purchase a key, so a second line with it is an error and not an addition.</param>
sealed record PurchaseLine(
    int Number, string Key, bool HasOwnKey, string Account, string Document, string CategoryCode, DateOnly Date,
    decimal Net, decimal? Units, decimal? Cost, string? Currency, string? Owner, PurchaseMapping Columns);
