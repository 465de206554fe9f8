using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Initiatives;

public class TargetTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void It_is_called_like_the_person_and_is_the_plans_clients()
    {
        var plan = new Planned(tenant);
        var target = Read(plan.Target());
        Assert.Equal(("Contact", plan.Client.Id), (target.Name, target.AccountId!.Id));
    }

    [Fact]
    public void Somebody_of_another_client_is_refused()
    {
        var plan = new Planned(tenant);
        var (stranger, own) = (Planned.Stakeholder(tenant, A.Client(tenant)), plan.Target());
        plan.Refuses("KAM-172", () => plan.Target(stranger));
        plan.Refuses("KAM-172", () => plan.Anna.Update(new TargetContactRow(own) { StakeholderId = new(StakeholderRow.Table, stranger) }.Row));
    }

    [Theory, InlineData("2027-Q1", "KAM-175"), InlineData("2025-Q4", "KAM-175"), InlineData("spring", "KAM-030")]
    public void Its_quarter_is_one_of_the_plans_year(string quarter, string code)
    {
        var plan = new Planned(tenant);
        var somebody = plan.Stakeholder();
        plan.Refuses(code, () => plan.Target(somebody, quarter));
    }

    [Fact]
    public void Nobody_is_a_target_twice_in_a_plan()
    {
        var plan = new Planned(tenant);
        var somebody = plan.Stakeholder();
        plan.Target(somebody);
        Assert.Throws<DataverseFault>(() => plan.Target(somebody, "2026-Q4"));
    }

    [Fact]
    public void It_is_done_on_the_day_on_which_it_is_said()
    {
        var plan = new Planned(tenant);
        var id = plan.Target();
        plan.Become(PlanLifecycleChoice.Active);
        plan.Anna.Update(new TargetContactRow(id) { Done = true }.Row);
        Assert.Equal(new DateTime(2026, 6, 15), Read(id).DoneOn);
        plan.Anna.Update(new TargetContactRow(id) { Done = false }.Row);
        Assert.Null(Read(id).DoneOn);
        plan.Refuses("KAM-050", () => plan.Anna.Update(new TargetContactRow(id) { DoneOn = new DateTime(2026, 1, 1) }.Row));
    }

    [Fact]
    public void Whom_the_plan_aims_at_is_agreed_upon()
    {
        var plan = new Planned(tenant);
        var (id, other) = (plan.Target(), plan.Stakeholder());
        plan.Become(PlanLifecycleChoice.Approved);
        plan.Refuses("KAM-160", () => plan.Target(other));
        plan.Refuses("KAM-160", () => plan.Anna.Update(new TargetContactRow(id) { Quarter = "2026-Q4" }.Row));
        plan.Refuses("KAM-160", () => plan.Anna.Update(new TargetContactRow(id) { Goal = TargetGoalChoice.Deepen }.Row));
        plan.Refuses("KAM-160", () => plan.Anna.Delete(TargetContactRow.Table, id));
    }

    [Fact]
    public void It_stays_in_its_plan()
    {
        var (plan, other) = (new Planned(tenant), new Planned(tenant));
        var id = plan.Target();
        plan.Refuses("KAM-173", () => plan.Anna.Update(new TargetContactRow(id) { PlanId = other.Reference }.Row));
    }

    [Fact]
    public void A_person_who_is_called_otherwise_is_called_so_in_plans_too()
    {
        var plan = new Planned(tenant);
        var somebody = plan.Stakeholder();
        var id = plan.Target(somebody);
        plan.Become(PlanLifecycleChoice.Active);
        var contact = tenant.System.Retrieve(StakeholderRow.Table, somebody, new ColumnSet(StakeholderRow.Columns.ContactId)).GetAttributeValue<EntityReference>(StakeholderRow.Columns.ContactId);
        tenant.Administrator.Update(new ContactRow(contact.Id) { LastName = "Married" }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal("Married", Read(id).Name);
    }

    [Fact]
    public void Who_leaves_the_contact_map_leaves_the_target_without_a_name_for_it()
    {
        var plan = new Planned(tenant);
        var somebody = plan.Stakeholder();
        var id = plan.Target(somebody);
        plan.Become(PlanLifecycleChoice.Active);
        tenant.Administrator.Delete(StakeholderRow.Table, somebody);
        Assert.Null(Read(id).StakeholderId);
    }

    TargetContactRow Read(Guid id) => new(tenant.System.Retrieve(TargetContactRow.Table, id, new ColumnSet(true)));
}
