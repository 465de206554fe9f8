using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Plans;

public class ClientRoiTests
{
    static readonly Gen<decimal?> Amount = Gen.Select(Gen.Int[0, 100_000_000], Gen.Bool, (cents, known) => known ? cents / 100m : (decimal?)null);

    static readonly Gen<ClientRoi> Any = Gen.Select(Amount, Amount, Amount, Amount, Amount, Amount, (unit, cycle, scrap, staff, cost, investment) => new ClientRoi(unit, cycle, scrap, staff, cost, investment));

    [Theory, MemberData(nameof(Cases.Of), "client-roi", MemberType = typeof(Cases))]
    public void The_sheet_says_what_the_table_says(JsonObject row)
    {
        var sheet = new ClientRoi(row.Number("unitCost"), row.Number("cycleTime"), row.Number("scrap"), row.Number("staffFreed"), row.Number("annualCost"), row.Number("investment"));
        Assert.Equal((row.Number("net"), row.Number("roi"), row.Number("payback")), (sheet.NetBenefit, sheet.Return, sheet.Payback));
    }

    [Fact]
    public void It_pays_back_within_a_year_exactly_where_a_year_returns_it_all() => Any.Where(sheet => sheet.Payback is > 12.1m or < 11.9m).Sample(sheet =>
        Assert.Equal(sheet.Payback < 12, sheet.Return > 100));

    [Fact]
    public void It_pays_back_only_where_something_comes_back() => Any.Sample(sheet =>
        Assert.Equal(sheet.Investment > 0 && sheet.NetBenefit > 0, sheet.Payback is not null));

    [Fact]
    public void Benefits_change_places_without_a_difference() => Any.Sample(sheet =>
        Assert.Equal(sheet.NetBenefit, new ClientRoi(sheet.StaffFreed, sheet.Scrap, sheet.CycleTime, sheet.UnitCost, sheet.AnnualCost, sheet.Investment).NetBenefit));
}
