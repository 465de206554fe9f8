using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>The five criteria of the score, in their order.</summary>
public enum Criteria { Value, Potential, Regularity, Margin, Strategic }

/// <summary>How much each criterion counts; together exactly 100.</summary>
public sealed record Weights(decimal Value, decimal Potential, decimal Regularity, decimal Margin, decimal Strategic)
{
    static readonly Weights Least = new(30, 20, 10, 10, 5), Most = new(40, 30, 15, 15, 10);

    public static Weights Default { get; } = new(35, 25, 15, 15, 10);

    public decimal Of(Criteria criterion) => criterion switch
    {
        Criteria.Value => Value,
        Criteria.Potential => Potential,
        Criteria.Regularity => Regularity,
        Criteria.Margin => Margin,
        _ => Strategic,
    };

    /// <summary>Null when they add up to exactly 100 and none is negative.</summary>
    public Refusal? Check()
    {
        var sum = All.Sum(Of);
        return sum == 100 && All.All(criterion => Of(criterion) >= 0) ? null : Refusal.Of(RefusalCode.WeightsNotHundred, sum);
    }

    /// <summary>The criteria whose weight lies outside the range of the method: worth a warning, not refused.</summary>
    public IReadOnlyList<Criteria> OutsideRange() =>
        All.Where(criterion => Of(criterion) < Least.Of(criterion) || Of(criterion) > Most.Of(criterion)).ToList();

    internal static Criteria[] All { get; } = { Criteria.Value, Criteria.Potential, Criteria.Regularity, Criteria.Margin, Criteria.Strategic };
}
