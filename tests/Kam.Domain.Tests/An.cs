namespace Kam.Domain.Tests;

/// <summary>Makes valid values, and generators of them.</summary>
static class An
{
    public static CountedProgress Completed(ProgressCategory category, int weight) => new(category, new Weight(weight), ProgressStatus.Completed, true);

    public static CountedProgress Open(ProgressCategory category, int weight) => new(category, new Weight(weight), ProgressStatus.NotStarted, true);

    public static Gen<CountedProgress[]> Checklist { get; } = Gen.Select(
        Gen.Enum<ProgressCategory>(), Gen.Int[1, 10], Gen.Enum<ProgressStatus>(), Gen.Frequency((1, Gen.Const(false)), (5, Gen.Const(true))),
        (category, weight, status, applicable) => new CountedProgress(category, new Weight(weight), status, applicable)).Array[0, 30];

    static readonly Guid[] Categories = [.. Enumerable.Range(1, 5).Select(number => new Guid(number, 0, 0, new byte[8]))];

    public static Day Today { get; } = Day.Of(2026, 6, 15);

    public static Gen<PurchaseFact[]> Purchases { get; } = Gen.Select(Gen.Int[0, 9], Gen.Select(
        Gen.Int[-20, 1500], Gen.Decimal[-200, 1000], Gen.Int[0, 4], Gen.Int[1, 20], Gen.Int[0, 9], Gen.Int[-5, 50],
        (ago, net, category, document, costed, units) => (new PurchaseFact(
            Today.Plus(-ago), Rounded.To(2, net), Categories[category], document, Rounded.To(2, net * 0.8m), units < 0 && net > 0 ? null : units / 10m), costed)).Array[0, 40],
        (missing, drawn) => drawn.Select(one => one.costed < missing - 6 ? one.Item1 with { Cost = null } : one.Item1).ToArray());

    public static Day[] Dates(Day last, IEnumerable<int> intervals)
    {
        var dates = new List<Day> { last };
        foreach (var days in intervals.Reverse()) dates.Insert(0, dates[0].Plus(-days));
        return [.. dates];
    }
}
