using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Model;

/// <summary>A navigation property of the Web API: how one type leads to another.</summary>
abstract record Navigation(string Name, string Target);

/// <summary>From a row to the one that its lookup names. <see cref="Column"/> is the lookup.</summary>
sealed record ToOne(string Name, string Target, Column Column, string Relationship) : Navigation(Name, Target)
{
    /// <summary>ownerid leads to a user or a team: whatever the owner is.</summary>
    public bool IsPolymorphic { get; init; }
}

/// <summary>From a row to those whose lookup names it. <see cref="Column"/> is the lookup's name on the target.</summary>
sealed record ToMany(string Name, string Target, string Column, string Relationship) : Navigation(Name, Target);

/// <summary>Across an intersect table.</summary>
sealed record AcrossMany(string Name, string Target, string Intersect, string OwnColumn, string OtherColumn, string Relationship) : Navigation(Name, Target);
