using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class DeactivationTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Theory, InlineData(true), InlineData(false)]
    public void A_plan_is_closed_and_not_deactivated(bool isActive)
    {
        var plan = isActive ? PlanLife.Active(tenant) : PlanLife.Draft(tenant);
        Assert.Equal("KAM-192", PlanLife.Refusal(() => Deactivate(PlanRow.Table, plan.Id)));
        Assert.Equal(PlanState.Active, plan.Plan.StateCode);
    }

    public static TheoryData<string, string> Rows { get; } = new()
    {
        { PlanLineRow.Table, PlanLineRow.Columns.PlanId }, { InitiativeRow.Table, InitiativeRow.Columns.PlanId }, { RoiRow.Table, RoiRow.Columns.PlanId },
        { TargetContactRow.Table, TargetContactRow.Columns.PlanId }, { PlanTaskRow.Table, PlanTaskRow.Columns.PlanId },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Nor_are_its_rows(string table, string column)
    {
        var plan = PlanLife.Complete(tenant);
        plan.Roi(plan.Initiative("With a sheet"));
        Assert.All(plan.Rows(table, column), row => Assert.Equal("KAM-193", PlanLife.Refusal(() => Deactivate(table, row.Id))));
    }

    [Fact]
    public void So_no_task_is_hidden_and_counted()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        Assert.Throws<DataverseFault>(() => Deactivate(PlanTaskRow.Table, task));
        work.Save(task, row => (row.Status, row.ChangeReason) = (PlanTaskStatusChoice.Cancelled, "Not needed"));
        Assert.Equal("0/0 0/0 0/0 0/0, 0/0", work.Execution);
    }

    [Fact]
    public void What_was_deactivated_before_may_be_activated()
    {
        var plan = PlanLife.Draft(tenant);
        tenant.System.Update(new PlanRow(plan.Id) { StateCode = PlanState.Inactive, StatusCode = PlanStatusReason.Inactive }.Row);
        plan.Write(row => (row.StateCode, row.StatusCode) = (PlanState.Active, PlanStatusReason.Active));
        Assert.Equal(PlanState.Active, plan.Plan.StateCode);
    }

    void Deactivate(string table, Guid id) => tenant.People.As(tenant.People.Anna).Update(new Entity(table, id)
    {
        [PlanTaskRow.Columns.StateCode] = new OptionSetValue((int)PlanTaskState.Inactive),
        [PlanTaskRow.Columns.StatusCode] = new OptionSetValue((int)PlanTaskStatusReason.Inactive),
    });
}
