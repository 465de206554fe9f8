using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Reports;

public class ReportTests
{
    static readonly Gen<FollowedClient> Followed = Gen.Select(Gen.Int[0, 100], Gen.Int[-10, 1000], Gen.Int[0, 3], Gen.Int[-10, 3000], (completion, before, kind, after) =>
        new FollowedClient(kind == 0 ? null : completion, before, kind != 1, kind == 1 ? null : after));

    static readonly Gen<GrowingClient> Growing = Gen.Select(Gen.Int[0, 4], Gen.Int[2018, 2022], Gen.Int[-500, 500], (fifth, year, growth) =>
        new GrowingClient(new(fifth, year), growth < -400 ? null : growth / 10m));

    [Theory, MemberData(nameof(Cases.Of), "completion-report", MemberType = typeof(Cases))]
    public void The_report_says_what_the_table_says(JsonObject row)
    {
        var report = CompletionReport.Of(row["clients"]!.AsArray().Select(Client), 70, 2);
        Assert.Equal(new(Group(row["reached"]), Group(row["below"]), Group(row["unknown"]), (int)row["noLater"]!, (int)row["noValue"]!), report);
    }

    [Theory, MemberData(nameof(Cases.Of), "uplift", MemberType = typeof(Cases))]
    public void Uplift_is_as_the_table_says(JsonObject row) => Assert.Equal(
        new((int)row["clients"]!, row.Number("growth"), (int)row["peers"]!, row.Number("points")),
        Uplift.Of(row["own"]!.AsArray().Select(Grown), row["regular"]!.AsArray().Select(Grown), 2));

    [Fact]
    public void The_order_of_the_clients_does_not_matter() => Gen.Select(Followed.Array[0, 40], Gen.Int[0, 999]).Sample((clients, seed) =>
    {
        var shuffled = clients.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(CompletionReport.Of(clients, 70, 10), CompletionReport.Of(shuffled, 70, 10));
    });

    [Fact]
    public void Nobody_is_lost() => Followed.Array[0, 60].Sample(clients =>
    {
        var report = CompletionReport.Of(clients, 70, 10);
        Assert.Equal(clients.Length, report.Reached.Count + report.Below.Count + report.Unknown.Count + report.NoLater + report.NoValue);
        Assert.All([report.Reached, report.Below, report.Unknown], group => Assert.Equal(group.Count >= 10, group.IsSufficient));
    });

    [Fact]
    public void Half_of_the_values_lie_on_either_side_of_the_median() => Gen.Int[-1000, 1000].Array[1, 40].Sample(values =>
    {
        var median = Median.Of(values.Select(value => (decimal)value))!.Value;
        Assert.True(values.Count(value => value <= median) * 2 >= values.Length && values.Count(value => value >= median) * 2 >= values.Length);
    });

    [Fact]
    public void Growing_alike_is_no_uplift() => Gen.Select(Growing.Where(client => client.Growth is not null).Array[10, 30], Gen.Int[0, 999]).Sample((clients, seed) =>
    {
        var shuffled = clients.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(0, Uplift.Of(clients, shuffled, 10).Points);
    });

    [Fact]
    public void Clients_of_other_strata_do_not_move_it() => Gen.Select(Growing.Array[0, 30], Growing.Array[0, 60]).Sample((own, regular) =>
    {
        var strata = own.Where(client => client.Growth is not null).Select(client => client.Stratum).ToHashSet();
        Assert.Equal(Uplift.Of(own, regular.Where(client => strata.Contains(client.Stratum)), 10), Uplift.Of(own, regular, 10));
    });

    static FollowedClient Client(JsonNode? row) => new((decimal?)row![0], (decimal?)row[1], row.AsArray().Count > 2, row.AsArray().Count > 2 ? (decimal?)row[2] : null);

    static Sample Group(JsonNode? row) => new((int)row![0]!, (decimal?)row[1]);

    static GrowingClient Grown(JsonNode? row) =>
        new(Stratum.Of((decimal)row![0]!, Day.Of((int)row[1]!, 6, 1)), LtvGrowth.InTwelveMonths((decimal)row[2]!, (decimal)row[3]!));
}
