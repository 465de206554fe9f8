using Kam.Oracle.Tests.Portfolios;
using Kam.Oracle.Tests.Product;
using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests;

/// <summary>The same portfolio month after month: what is kept between two as-of dates decides as much as the figures.</summary>
public sealed class MonthsTests
{
    static readonly DateOnly[] Days = [.. Enumerable.Range(0, 7).Select(month => new DateOnly(2020, 4, 1).AddMonths(month))];

    [Fact]
    public async Task Segments_change_when_they_have_been_called_for_twice_or_five_points_or_a_lapse_say_so()
    {
        var portfolio = Invented.OfEveryKind;
        var database = Path.Combine(Directory.CreateTempSubdirectory("kam-oracle-").FullName, "months.db");
        IReadOnlyDictionary<string, Standing>? kept = null;
        foreach (var today in Days)
        {
            await using var organisation = new Organisation(today, database);
            if (kept is null)
                await organisation.FillAsync(portfolio);
            await organisation.SettleAsync();
            await organisation.ScoreAsync();
            kept = await Agreement.AssertAsync(organisation, portfolio.Clients, PopulationOf(portfolio, today), kept);
        }
        Directory.Delete(Path.GetDirectoryName(database)!, recursive: true);
    }

    [Fact]
    public void The_months_walk_every_way_of_changing_and_of_staying()
    {
        var portfolio = Invented.OfEveryKind;
        var ways = new HashSet<string>();
        var kept = new Dictionary<string, Standing>();
        foreach (var population in Days.Select(today => PopulationOf(portfolio, today)))
            foreach (var client in portfolio.Clients.Where(client => client.Active && Expected.HasBought(client, population.Frame)))
            {
                var (before, now) = (kept.GetValueOrDefault(client.Key), Standing.Of(client, population, kept.GetValueOrDefault(client.Key)));
                kept[client.Key] = now;
                if (before is not null)
                    ways.Add($"{before.Segment}{(before.Pending is { } called ? $"({called})" : "")}->{now.Segment} {now.Reason} {now.Lapses}");
            }
        string[] told = ["R->A ", "K->A ", "A->R Regular", "R(A)->A ", "K(A)->A ", "A(R)->R Regular", "A(R)->A ", "K->R Lapsed", "A->R Lapsed", "K->K ScoreAndValue 2", "K->K Kept 2", "N->R ", "R->R Kept"];
        Assert.Equal([], told.Where(way => !ways.Any(walked => walked.StartsWith(way, StringComparison.Ordinal))));
    }

    static Population PopulationOf(Invented portfolio, DateOnly today) => new(new Frame(today), new Model(), portfolio.Clients, portfolio.UnitOf);
}
