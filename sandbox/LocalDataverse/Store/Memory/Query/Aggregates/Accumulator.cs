namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Sums up the values of one group.</summary>
internal abstract class Accumulator
{
    public abstract void Add(object? value);

    public abstract object? Result { get; }

    /// <param name="hasValue">False for a count of rows, whatever they hold.</param>
    public static Accumulator For(Aggregation by, bool hasValue) => (by, hasValue) switch
    {
        (_, false) => new CountAccumulator(countsMissing: true),
        (Aggregation.Sum, _) => new SumAccumulator(),
        (Aggregation.Average, _) => new AverageAccumulator(),
        (Aggregation.Min, _) => new ExtremeAccumulator(sign: -1),
        (Aggregation.Max, _) => new ExtremeAccumulator(sign: 1),
        (Aggregation.CountDistinct, _) => new DistinctAccumulator(),
        _ => new CountAccumulator(countsMissing: false),
    };
}
