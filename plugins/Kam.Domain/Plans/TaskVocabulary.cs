namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

/// <summary>Where a task of a plan stands.</summary>
public enum PlanTaskStatus { Open, Done, Cancelled }

/// <summary>Whether a plan's execution asks its manager for the cause.</summary>
public enum EscalationState { None, Raised, Answered }

/// <summary>Why a plan is not executed, as its manager judges.</summary>
public enum EscalationCause { UnrealisticTasks, SupportNeeded, Performance }
