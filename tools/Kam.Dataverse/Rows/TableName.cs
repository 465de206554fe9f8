namespace Kam.Dataverse;

/// <summary>The three names of a table that its rows are written by.</summary>
public sealed record TableName(string LogicalName, string EntitySet, string PrimaryId);
