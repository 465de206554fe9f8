using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Circles;

public class CircleTests
{
    static readonly Gen<decimal> Share = Gen.Int[0, 4000].Select(hundredths => hundredths / 100m);

    [Fact]
    public void The_remainder_makes_every_circle_whole() => Gen.Select(Share, Gen.Bool, Share.Array[0, 6]).Sample((own, known, slices) =>
    {
        var split = CircleSplit.Of(known ? own : null, slices);
        if (split.Value is { } whole) Assert.Equal((100m, slices.Sum(), true), (whole.Own + whole.Competitors + whole.Others, whole.Competitors, whole.Others >= 0));
        else Assert.True((known ? own : 0) + slices.Sum() > 100);
    });

    [Fact]
    public void A_circle_is_refused_with_its_sum_in_the_sentence()
    {
        var refusal = CircleSplit.Of(40.50m, [35, 24.51m]).Refusal!;
        Assert.Equal(RefusalCode.CircleTooFull, refusal.Code);
        Assert.Equal(["100.01", "40.5", "59.51"], refusal.Parameters);
    }

    [Fact]
    public void A_full_circle_leaves_nothing_to_others() => Assert.Equal(0, CircleSplit.Of(40, [60]).Value!.Others);

    [Fact]
    public void Nothing_known_leaves_everything() => Assert.Equal(100, CircleSplit.Of(null, []).Value!.Others);

    [Fact]
    public void A_negative_share_is_refused()
    {
        Assert.Equal(RefusalCode.ShareNegative, CircleSplit.Of(-1, [50]).Refusal?.Code);
        Assert.Equal(RefusalCode.ShareNegative, CircleSplit.Of(null, [50, -1]).Refusal?.Code);
    }

    [Fact]
    public void Our_share_gives_way_to_newer_knowledge_only_where_it_must()
    {
        Assert.Equal(40, CircleSplit.OwnBeside(40, [60]));
        Assert.Null(CircleSplit.OwnBeside(40, [60, 0.01m]));
        Assert.Null(CircleSplit.OwnBeside(null, [10]));
    }

    [Fact]
    public void What_gives_way_makes_room() => Gen.Select(Share, Share.Array[0, 3].Where(slices => slices.Sum() <= 100)).Sample((own, slices) =>
        Assert.Null(CircleSplit.Of(CircleSplit.OwnBeside(own, slices), slices).Refusal));

    [Theory, MemberData(nameof(Cases.Of), "wallet", MemberType = typeof(Cases))]
    public void A_wallet_is_as_the_table_says(JsonObject row) =>
        Assert.Equal(row.Number("wallet"), NeededCircle.Wallet(row["circles"]!.AsArray().Select(circle => new NeededCircle((int)circle![0]!, !(bool)circle[1]!, (decimal?)circle[2])), 2026));

    [Fact]
    public void The_order_of_the_circles_does_not_matter() => Gen.Select(
        Gen.Select(Gen.Int[2024, 2027], Gen.Bool, Gen.Int[0, 900], Gen.Bool, (year, whole, need, known) => new NeededCircle(year, whole, known ? need : null)).Array[0, 8], Gen.Int[0, 999])
        .Sample((circles, seed) => Assert.Equal(
            NeededCircle.Wallet(circles, 2026),
            NeededCircle.Wallet(circles.Select((circle, place) => (circle, place)).OrderBy(pair => (pair.place + 1) * (seed + 7) % 11).Select(pair => pair.circle), 2026)));

    [Fact]
    public void A_key_tells_clients_categories_and_years_apart()
    {
        Assert.Equal("00000001000000000000000000000000|all|2026", CircleKey.Of(A.Id(1), null, 2026));
        Assert.Equal("00000001000000000000000000000000|00000002000000000000000000000000|2026", CircleKey.Of(A.Id(1), A.Id(2), 2026));
    }
}
