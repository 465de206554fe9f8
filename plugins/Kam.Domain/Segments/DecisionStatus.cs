namespace Kam.Domain;

/// <summary>How far the decision about a problem client is, in the order of the options.</summary>
public enum DecisionStatus { Open, Decided, Withdrawn }
