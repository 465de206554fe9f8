namespace Kam.Domain;

/// <summary>The segments K, A, R, N and P, in the order of their options.</summary>
public enum Segment { Key, Developing, Regular, New, Problem }
