using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class PlanTaskTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_new_task_is_its_plans()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Task(work.Add("2026-08-15"));
        Assert.Equal(("2026-Q3", work.Client.Id, tenant.People.Anna), (task.Quarter, task.AccountId!.Id, task.ResponsibleId!.Id));
        Assert.Equal((PlanTaskStatusChoice.Open, 0), (task.Status, task.MovedCount));
    }

    [Theory]
    [InlineData("2025-12-31", "The task is due on 2025-12-31, outside the plan's year. Choose a day from 2026-01-01 to 2026-12-31. (KAM-180)")]
    [InlineData("2027-01-01", "The task is due on 2027-01-01, outside the plan's year. Choose a day from 2026-01-01 to 2026-12-31. (KAM-180)")]
    public void A_day_outside_the_plans_year_is_refused_and_nothing_saved(string due, string sentence)
    {
        var work = PlanWork.Active(tenant);
        Assert.Equal(sentence, Assert.Throws<DataverseFault>(() => work.Add(due)).Message);
        Assert.Empty(work.Tasks);
        Assert.Empty(work.Companions);
    }

    [Fact]
    public void In_the_users_language()
    {
        var work = PlanWork.Of(tenant, A.Client(tenant, tenant.People.Boris), PlanLifecycleChoice.Draft);
        Assert.Equal("Срок задачи 2027-01-01 выходит за год плана. Выберите день с 2026-01-01 по 2026-12-31. (KAM-180)",
            Assert.Throws<DataverseFault>(() => work.Add("2027-01-01", user: tenant.People.Boris)).Message);
    }

    [Fact]
    public void Without_a_day_it_is_refused()
    {
        var work = PlanWork.Active(tenant);
        Assert.EndsWith("(KAM-195)", Assert.Throws<DataverseFault>(() => work.Add("2026-08-15", also: row => row.DueDate = null)).Message);
    }

    [Fact]
    public void Moved_into_the_next_quarter_it_is_counted_and_stays_undone_where_it_was()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        work.Move(task, "2026-07-01");
        work.Finish(task, "2026-06-14");
        Assert.Equal(("2026-Q3", 1, "2026-Q2", "Holidays"), (work.Task(task).Quarter, work.Task(task).MovedCount, work.Task(task).MovedFrom, work.Task(task).ChangeReason));
        Assert.Equal("0/0 0/1 1/1 0/0, 0/1", work.Execution);
    }

    [Fact]
    public void A_reason_belongs_to_the_save_it_came_with()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        work.Move(task, "2026-07-01");
        Assert.Equal("Give the reason for moving the task from 2026-Q3 to 2026-Q4 in the same save. (KAM-182)", Assert.Throws<DataverseFault>(() => work.Save(task, row => row.DueDate = new DateTime(2026, 10, 1))).Message);
        Assert.Equal(("2026-Q3", 1), (work.Task(task).Quarter, work.Task(task).MovedCount));
    }

    [Fact]
    public void In_a_draft_moving_is_planning()
    {
        var work = PlanWork.Of(tenant, A.Client(tenant), PlanLifecycleChoice.Draft);
        var task = work.Add("2026-05-15");
        work.Move(task, "2026-11-01", reason: null);
        Assert.Equal(("2026-Q4", 0, null), (work.Task(task).Quarter, work.Task(task).MovedCount, work.Task(task).MovedFrom));
        Assert.Equal("0/0 0/0 0/0 0/1, 0/0", work.Execution);
    }

    [Fact]
    public void Cancelled_it_leaves_both_and_needs_a_reason()
    {
        var work = PlanWork.Active(tenant);
        var (one, _) = (work.Add("2026-05-15"), work.Add("2026-05-16"));
        Assert.EndsWith("(KAM-183)", Assert.Throws<DataverseFault>(() => work.Save(one, row => row.Status = PlanTaskStatusChoice.Cancelled)).Message);
        work.Save(one, row => (row.Status, row.ChangeReason) = (PlanTaskStatusChoice.Cancelled, "No budget"));
        Assert.Equal("0/0 0/1 0/0 0/0, 0/1", work.Execution);
    }

    [Fact]
    public void Reopened_it_is_done_no_more_and_needs_a_reason()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        work.Finish(task);
        Assert.Equal(new DateTime(2026, 6, 15), work.Task(task).DoneOn);
        Assert.EndsWith("(KAM-184)", Assert.Throws<DataverseFault>(() => work.Save(task, row => row.Status = PlanTaskStatusChoice.Open)).Message);
        work.Save(task, row => (row.Status, row.ChangeReason) = (PlanTaskStatusChoice.Open, "Not accepted"));
        Assert.Null(work.Task(task).DoneOn);
        Assert.Equal("0/0 0/1 0/0 0/0, 0/1", work.Execution);
    }

    [Fact]
    public void Nothing_is_done_tomorrow()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-06-20");
        Assert.EndsWith("(KAM-181)", Assert.Throws<DataverseFault>(() => work.Finish(task, "2026-06-16")).Message);
    }

    [Fact]
    public void Into_a_closed_plan_nothing_is_planned_but_what_was_done_is_still_told()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        work.Become(PlanLifecycleChoice.Closed);
        Assert.EndsWith("(KAM-185)", Assert.Throws<DataverseFault>(() => work.Add("2026-08-15")).Message);
        Assert.EndsWith("(KAM-185)", Assert.Throws<DataverseFault>(() => work.Move(task, "2026-08-15")).Message);
        work.Finish(task, "2026-05-14");
        Assert.Equal("0/0 1/1 0/0 0/0, 1/1", work.Execution);
    }

    [Fact]
    public void A_task_stays_in_its_plan_and_names_what_is_in_it()
    {
        var (work, other) = (PlanWork.Active(tenant), PlanWork.Of(tenant, A.Client(tenant), PlanLifecycleChoice.Draft));
        var initiative = tenant.System.Create(new InitiativeRow { Name = "New plant", PlanId = new(PlanRow.Table, other.Id), AccountId = other.Client.Reference, OwnerId = new(SystemUserRow.Table, tenant.People.Anna) }.Row);
        var task = work.Add("2026-05-15");
        Assert.EndsWith("(KAM-189)", Assert.Throws<DataverseFault>(() => work.Save(task, row => row.PlanId = new(PlanRow.Table, other.Id))).Message);
        Assert.EndsWith("(KAM-189)", Assert.Throws<DataverseFault>(() => work.Save(task, row => row.InitiativeId = new(InitiativeRow.Table, initiative))).Message);
        Assert.Equal(initiative, other.Task(other.Add("2026-05-15", also: row => row.InitiativeId = new(InitiativeRow.Table, initiative))).InitiativeId!.Id);
    }

    [Fact]
    public void What_is_counted_is_not_the_users_to_write()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => work.Save(task, row => (row.MovedCount, row.MovedFrom) = (0, "2026-Q1"))).Message);
    }

    [Fact]
    public void A_deleted_task_counts_no_more()
    {
        var work = PlanWork.Active(tenant);
        var (one, _) = (work.Add("2026-05-15"), work.Add("2026-05-16"));
        tenant.Administrator.Delete(PlanTaskRow.Table, one);
        Assert.Equal("0/0 0/1 0/0 0/0, 0/1", work.Execution);
    }

    [Fact]
    public void A_plan_takes_its_tasks_along()
    {
        var work = PlanWork.Of(tenant, A.Client(tenant), PlanLifecycleChoice.Draft);
        var task = work.Add("2026-05-15");
        tenant.System.Delete(PlanRow.Table, work.Id);
        Assert.Throws<DataverseFault>(() => work.Task(task));
    }

    [Fact]
    public void A_client_takes_plan_tasks_and_activities_along()
    {
        var work = PlanWork.Active(tenant);
        work.Add("2026-05-15");
        tenant.System.Delete(AccountRow.Table, work.Client.Id);
        Assert.Empty(work.Tasks);
        Assert.Empty(work.Companions);
    }

    [Fact]
    public void A_save_takes_so_many_calls()
    {
        var work = PlanWork.Active(tenant);
        Guid task = default;
        Assert.Equal(["Update kam_plan", "RetrieveMultiple kam_plan", "Create task", "Update kam_plantask", "RetrieveMultiple kam_plan", "Update kam_plan"], tenant.CallsOf(() => task = work.Add("2026-05-15")));
        Assert.Equal(["Update kam_plan", "RetrieveMultiple kam_plan", "Retrieve task", "Update task", "RetrieveMultiple kam_plan", "Update kam_plan"], tenant.CallsOf(() => work.Finish(task)));
        Assert.Empty(tenant.CallsOf(() => work.Save(task, row => row.Hours = 3)));
    }
}
