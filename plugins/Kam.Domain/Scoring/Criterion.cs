using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>One criterion of a score.</summary>
/// <param name="Raw">What it was told from: V, headroom, q, net margin, mean rating.</param>
/// <param name="S">0 to 100 (4 digits); null when it is missing, which leaves it out of the score.</param>
/// <param name="Weight">The weight that counted: 0 when it is missing.</param>
/// <param name="KnownShare">The share of its parts that are known, 0 to 1 (4 digits): by it the weight counts in the confidence.</param>
/// <param name="Contribution">The points of the score that it gives (4 digits).</param>
public sealed record Criterion(decimal? Raw, decimal? S, decimal Weight, decimal KnownShare, decimal? Contribution);

/// <summary>The five criteria of a score, in the order of <see cref="Criteria"/>; equal when each is.</summary>
public sealed class CriterionList : IReadOnlyList<Criterion>, IEquatable<CriterionList>
{
    readonly Criterion[] criteria;

    /// <param name="criteria">All five.</param>
    public CriterionList(params Criterion[] criteria) => this.criteria = criteria;

    internal static CriterionList None { get; } = new();

    public int Count => criteria.Length;

    public Criterion this[int index] => criteria[index];

    public IEnumerator<Criterion> GetEnumerator() => ((IEnumerable<Criterion>)criteria).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(CriterionList? other) => other is not null && criteria.SequenceEqual(other.criteria);

    public override bool Equals(object? obj) => Equals(obj as CriterionList);

    public override int GetHashCode() => criteria.Length == 0 ? 0 : criteria[0].GetHashCode();
}
