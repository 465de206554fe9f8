namespace Kam.Cli.People;

/// <summary>A person to be made a user of the local Dataverse; on a tenant users come from its directory.</summary>
/// <param name="Role">Name of a role of the solution.</param>
sealed record NewUser(string FirstName, string LastName, string Email, string Role)
{
    public string? EmployeeId { get; init; }

    public string? JobTitle { get; init; }

    /// <summary>Where in the tree of business units; null for the caller's own.</summary>
    public Guid? BusinessUnit { get; init; }

    public Guid? Manager { get; init; }

    /// <summary>LCID of the user's language; null for the organisation's.</summary>
    public int? Language { get; init; }
}
