using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Story;

public sealed class AYearOfAKamTests : IDisposable
{
    readonly Tenant tenant = new();

    /// <summary>The rules seen whole: what stands in the approved file is read by people, and a changed line is a changed rule.</summary>
    [Fact]
    public void A_year_of_a_kam_is_told_as_approved()
    {
        var year = new Year(tenant);
        year.BecomesKey();
        year.Buys(100_000);
        year.Completes("K01", "K02", "K03", "K04", "K05", "K06", "K07");
        year.Pass(30);
        year.Buys(110_000);
        year.Completes("C01", "C02", "C03", "C04", "C05", "C06", "C07");
        year.Reopens("C04", "the finance director has left");
        year.Pass(31);
        year.Buys(90_000);
        year.Completes("D01", "D02", "D03", "D04");
        year.Starts("I01");
        year.Pass(46);
        year.Completes("I01", "I02", "I03");
        year.Pass(75);
        year.Buys(130_000);
        year.Completes("I04");
        year.Pass(20);
        Approved.Check("A_year_of_a_kam", year.Told);
    }

    public void Dispose() => tenant.Dispose();
}
