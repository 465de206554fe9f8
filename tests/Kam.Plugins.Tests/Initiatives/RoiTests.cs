using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Initiatives;

public class RoiTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void The_sheet_says_what_comes_back_and_when()
    {
        var plan = new Planned(tenant);
        var sheet = Read(Sheet(plan, plan.Initiative()));
        Assert.Equal((500_000m, 125m, 9.6m), (sheet.NetBenefit, sheet.RoiPercent, sheet.PaybackMonths));
        Assert.Equal((plan.Id, plan.Client.Id, "A plant in another region"), (sheet.PlanId!.Id, sheet.AccountId!.Id, sheet.Name));
    }

    [Fact]
    public void Without_an_investment_there_is_only_money()
    {
        var plan = new Planned(tenant);
        var id = Sheet(plan, plan.Initiative());
        plan.Anna.Update(new RoiRow(id) { Investment = 0 }.Row);
        Assert.Equal((500_000m, null, null), (Read(id).NetBenefit, Read(id).RoiPercent, Read(id).PaybackMonths));
        plan.Anna.Update(new RoiRow(id) { Investment = 500_000, AnnualCost = 600_000 }.Row);
        Assert.Equal((0m, 0m, null), (Read(id).NetBenefit, Read(id).RoiPercent, Read(id).PaybackMonths));
    }

    [Fact]
    public void It_is_locked_with_its_initiative_and_goes_with_it()
    {
        var plan = new Planned(tenant);
        var initiative = plan.Initiative();
        var id = Sheet(plan, initiative);
        plan.Become(PlanLifecycleChoice.Active);
        plan.Refuses("KAM-160", () => plan.Anna.Update(new RoiRow(id) { Investment = 1 }.Row));
        plan.Refuses("KAM-160", () => plan.Anna.Delete(RoiRow.Table, id));
        plan.Become(PlanLifecycleChoice.Draft);
        plan.Anna.Delete(InitiativeRow.Table, initiative);
        Assert.Throws<DataverseFault>(() => Read(id));
    }

    [Fact]
    public void There_is_one_an_initiative_and_it_stays_there()
    {
        var plan = new Planned(tenant);
        var (initiative, other) = (plan.Initiative(), plan.Initiative());
        var id = Sheet(plan, initiative);
        Assert.Throws<DataverseFault>(() => Sheet(plan, initiative));
        plan.Refuses("KAM-173", () => plan.Anna.Update(new RoiRow(id) { InitiativeId = new(InitiativeRow.Table, other) }.Row));
        plan.Refuses("KAM-176", () => plan.Anna.Create(new RoiRow { Investment = 1 }.Row));
    }

    [Fact]
    public void It_is_called_like_its_initiative()
    {
        var plan = new Planned(tenant);
        var initiative = plan.Initiative();
        var id = Sheet(plan, initiative);
        plan.Change(initiative, row => row.Name = "A plant in the south");
        tenant.Organization.Jobs.RunAll();
        Assert.Equal("A plant in the south", Read(id).Name);
    }

    [Fact]
    public void What_it_comes_to_is_nobodys_to_write()
    {
        var plan = new Planned(tenant);
        var id = Sheet(plan, plan.Initiative());
        plan.Refuses("KAM-050", () => plan.Anna.Update(new RoiRow(id) { RoiPercent = 1000 }.Row));
    }

    [Fact]
    public void Saving_it_again_takes_two_calls()
    {
        var plan = new Planned(tenant);
        var id = Sheet(plan, plan.Initiative());
        Assert.Equal(["Update kam_plan", "RetrieveMultiple kam_plan"], tenant.CallsOf(() => plan.Anna.Update(new RoiRow(id) { Investment = 1 }.Row)));
        Assert.Empty(tenant.CallsOf(() => plan.Anna.Update(new RoiRow(id) { Investment = 1 }.Row)));
    }

    static Guid Sheet(Planned plan, Guid initiative) => plan.Anna.Create(new RoiRow
    {
        InitiativeId = new(InitiativeRow.Table, initiative),
        UnitCostBenefit = 300_000, CycleTimeBenefit = 120_000, ScrapBenefit = 80_000, StaffFreedBenefit = 100_000, AnnualCost = 100_000, Investment = 400_000,
    }.Row);

    RoiRow Read(Guid id) => new(tenant.System.Retrieve(RoiRow.Table, id, new ColumnSet(true)));
}
