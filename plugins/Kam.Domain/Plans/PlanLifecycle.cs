namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

/// <summary>How far a development plan has come. Approved, active and closed ones are locked: what they say stays what was approved.</summary>
public enum PlanLifecycle { Draft, InReview, Approved, Active, Closed }
