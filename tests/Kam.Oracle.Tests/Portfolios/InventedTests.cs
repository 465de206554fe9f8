using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>An agreement is worth what the portfolio asks: every way through the rules has to be walked.</summary>
public sealed class InventedTests
{
    static readonly Invented Portfolio = Invented.OfEveryKind;

    static readonly Population Population = new(new Frame(new DateOnly(2020, 6, 1)), new Model(), Portfolio.Clients, Portfolio.UnitOf);

    [Fact]
    public void It_has_every_segment_by_every_reason_of_a_first_run()
    {
        Reason[] laterOnly = [Reason.Override, Reason.Kept];
        var reasons = Scored.Select(client => Standing.Of(client, Population, null).Reason).ToHashSet();
        Assert.Equal(Enum.GetValues<Reason>().Except(laterOnly), reasons.Order());
    }

    [Fact]
    public void It_has_every_level_of_every_letter_and_every_criterion_missing_once()
    {
        var rows = Scored.Select(client => Expected.Of(client, Population)).ToList();
        foreach (var letter in new[] { "kam_pricelevel", "kam_capacitylevel" })
            Assert.Equal(3, rows.Select(row => row[letter]).Distinct().Count());
        foreach (var s in new[] { "kam_s2", "kam_s4", "kam_s5" })
            Assert.Contains(rows, row => row[s] is null);
    }

    [Fact]
    public void It_has_clients_that_no_run_counts() =>
        Assert.Equal(["inactive", "left", "never", "only", "since"],
            Portfolio.Clients.Except(Population.Members).Select(client => client.Key.Split('-')[0]).Distinct().Order());

    [Fact]
    public void Told_twice_it_is_the_same() =>
        Assert.Equal(Portfolio.Clients.SelectMany(client => client.Purchases), Invented.OfEveryKind.Clients.SelectMany(client => client.Purchases));

    static IEnumerable<Client> Scored => Portfolio.Clients.Where(client => Expected.HasBought(client, Population.Frame));
}
