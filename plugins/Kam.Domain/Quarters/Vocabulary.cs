namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

/// <summary>Where the plan of a quarter stands. Frozen is every one but Open.</summary>
public enum QuarterPlanStatus { Open, Committed, FrozenByItself, Closed }

/// <summary>What became of a progress in a quarter plan.</summary>
public enum PlanResult { Open, Completed, Missed, Withdrawn }
