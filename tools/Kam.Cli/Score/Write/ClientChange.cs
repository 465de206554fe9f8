using Kam.Dataverse;

namespace Kam.Cli.Score.Write;

/// <summary>What is to be written of one client, guarded by the version in which its account was read.</summary>
sealed record ClientChange(Guid Client, string Name, ChangeSet Requests);
