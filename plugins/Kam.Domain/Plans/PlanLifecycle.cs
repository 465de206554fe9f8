namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

/// <summary>How far a development plan has come. Approved, active and closed ones are locked: what they say stays what was approved.</summary>
public enum PlanLifecycle { Draft, InReview, Approved, Active, Closed }

/// <summary>What follows from how far a plan has come.</summary>
public static class PlanLifecycles
{
    /// <summary>From approval on a plan changes by a revision only.</summary>
    public static bool IsLocked(this PlanLifecycle lifecycle) => lifecycle >= PlanLifecycle.Approved;
}
