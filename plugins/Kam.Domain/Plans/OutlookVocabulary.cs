namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

/// <summary>What becomes of a need, and of our share of it, from this year to the next.</summary>
public enum Outlook { Shrinks, Stable, Grows }

/// <summary>The outlook of the circle with that of our share: the first named grows or shrinks the circle, the second our share.</summary>
public enum Scenario { BestGrowth, WithClient, GrowLosing, Displacing, Steady, StableLosing, ShrinkGaining, ShrinkStable, Worst }
