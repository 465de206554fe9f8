using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

/// <summary>Judges a client that a row of a case table describes; what the row does not say is as the table's own words take for granted.</summary>
static class Judged
{
    static readonly Criteria[] Everything = Enum.GetValues<Criteria>();

    public static SegmentState At(AsOf asOf, JsonObject row, SegmentState? kept)
    {
        decimal revenue = row.Number("revenue") ?? 1000, before = row.Number("revenueBefore") ?? 1000;
        var inputs = Inputs(row);
        var card = new ScoreCard
        {
            Score = row.ContainsKey("score") ? row.Number("score") : 0,
            Confidence = row.Number("confidence") ?? 100,
            Margin12 = Margin(row, "margin"),
            IsLapsed = row["lapsed"] is not null,
            Criteria = new([.. new[] { "s1", "s2", "s3", "s4", "s5" }.Select(name => new Criterion(null, row.Number(name), 0, 0, null))]),
        };
        var value = new ValueStatistics
        {
            AsOf = asOf,
            FirstAsOf = asOf.Date.Plus(-(int)(row.Number("first") ?? 1000)),
            DatesAsOf = (int)(row.Number("dates") ?? 10),
            Revenue12 = revenue,
            Revenue12Before = before,
            Profit12Before = Margin(row, "before") * before + (inputs.CostToServe ?? 0),
        };
        return Segmentation.Judge(card, value, inputs, kept, PopulationOf(asOf, row));
    }

    public static Gen<JsonObject> Step { get; } = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 9], Gen.Int[0, 9], (score, s1, s2, odd, past) =>
    {
        var step = new JsonObject { ["score"] = (decimal)score, ["s1"] = (decimal)s1, ["s2"] = (decimal)s2, ["wallet"] = true };
        if (odd < 2) step["lapsed"] = true;
        if (odd == 3) (step["margin"], step["before"]) = (-1m, -1m);
        if (odd == 4) step["confidence"] = 50m;
        if (past == 0) step["first"] = 100m;
        return step;
    });

    public static Gen<JsonObject[]> Course { get; } = Step.Array[1, 8];

    static ClientInputs Inputs(JsonObject row)
    {
        var ratings = (int)(row.Number("ratings") ?? 0);
        return new(row["wallet"] is null ? null : 1, null, null, ratings > 0 ? 4 : null, ratings > 1 ? 4 : null, ratings > 2 ? 4 : null, row.Number("cost"));
    }

    static decimal? Margin(JsonObject row, string name) => row.ContainsKey(name) ? row.Number(name) : 0.3m;

    static Population PopulationOf(AsOf asOf, JsonObject row) => new(ScoringModel.Default, asOf)
    {
        CompanyMargin = row.ContainsKey("company") ? row.Number("company") : 0.22m,
        CompanyMarginBefore = row.ContainsKey("companyBefore") ? row.Number("companyBefore") : 0.22m,
        Available = row["available"] is JsonArray available ? [.. available.Select(name => name.Word<Criteria>())] : Everything,
    };
}
