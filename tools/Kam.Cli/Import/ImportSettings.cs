using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import;

/// <param name="Apply">Write; without it the plan is shown and nothing else happens.</param>
/// <param name="CreateOwners">Make users of the people that the files name; for the local Dataverse.</param>
sealed record ImportSettings(
    string Folder, string? Mapping, string RejectsFile, bool Apply, bool Json, bool CreateOwners, int? Workers, Language Language);
