using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class CompanionTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_task_of_an_active_plan_stands_on_the_clients_timeline()
    {
        var work = PlanWork.Active(tenant);
        var companion = work.CompanionOf(work.Add("2026-08-15", "Meet the chief engineer", row => row.ResponsibleId = new(SystemUserRow.Table, tenant.People.Boris)));
        Assert.Equal(("Meet the chief engineer", new DateTime(2026, 8, 15), work.Client.Id, tenant.People.Boris, TaskState.Open),
            (companion.Subject, companion.ScheduledEnd, companion.RegardingObjectId!.Id, companion.OwnerId!.Id, companion.StateCode));
    }

    [Fact]
    public void A_draft_does_not_litter_it()
    {
        var work = PlanWork.Of(tenant, A.Client(tenant), PlanLifecycleChoice.Draft);
        work.Add("2026-08-15");
        Assert.Empty(work.Companions);
    }

    [Fact]
    public void What_is_open_comes_onto_it_when_the_plan_becomes_active()
    {
        var work = PlanWork.Of(tenant, A.Client(tenant), PlanLifecycleChoice.Approved);
        var (open, done) = (work.Add("2026-08-15"), work.Add("2026-05-15"));
        work.Finish(done, "2026-05-14");
        work.Become(PlanLifecycleChoice.Active);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(work.Task(open).TaskId!.Id, Assert.Single(work.Companions).Id);
        Assert.Null(work.Task(done).TaskId);
        Assert.Equal(new DateTime(2026, 5, 14), work.Task(done).DoneOn);
    }

    [Fact]
    public void Completing_the_task_completes_the_activity_once()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        work.Finish(task, "2026-05-14");
        var companion = work.CompanionOf(task);
        Assert.Equal((TaskState.Completed, new DateTime(2026, 5, 14, 12, 0, 0)), (companion.StateCode, companion.ActualEnd));
        Assert.Equal((PlanTaskStatusChoice.Done, new DateTime(2026, 5, 14)), (work.Task(task).Status, work.Task(task).DoneOn));
    }

    [Fact]
    public void Completing_the_activity_completes_the_task_once()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        var calls = tenant.CallsOf(() => work.Set(work.CompanionOf(task).Id, TaskState.Completed));
        Assert.Equal(["RetrieveMultiple kam_plantask", "Update kam_plantask", "Update kam_plan", "RetrieveMultiple kam_plan", "RetrieveMultiple kam_plan", "Update kam_plan"], calls);
        Assert.Equal((PlanTaskStatusChoice.Done, new DateTime(2026, 6, 15)), (work.Task(task).Status, work.Task(task).DoneOn));
        Assert.Equal("0/0 1/1 0/0 0/0, 1/1", work.Execution);
    }

    [Fact]
    public void It_was_done_when_the_activity_ended()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        tenant.People.As(tenant.People.Anna).Update(new TaskRow(work.CompanionOf(task).Id) { StateCode = TaskState.Completed, StatusCode = TaskStatusReason.Completed, ActualEnd = new DateTime(2026, 5, 11, 8, 0, 0, DateTimeKind.Utc) }.Row);
        Assert.Equal(new DateTime(2026, 5, 11), work.Task(task).DoneOn);
    }

    [Fact]
    public void A_colleague_completes_what_is_asked_for_without_seeing_the_plan()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15", also: row => (row.ResponsibleId, row.SupportRole) = (new(SystemUserRow.Table, tenant.People.Clara), SupportRoleChoice.Engineering));
        Assert.Throws<DataverseFault>(() => work.Save(task, row => row.Name = "Mine", tenant.People.Clara));
        work.Set(work.CompanionOf(task).Id, TaskState.Completed, tenant.People.Clara);
        Assert.Equal((PlanTaskStatusChoice.Done, "0/0 1/1 0/0 0/0, 1/1"), (work.Task(task).Status, work.Execution));
    }

    [Fact]
    public void Both_are_opened_and_cancelled_alike()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        var companion = work.CompanionOf(task).Id;
        work.Set(companion, TaskState.Completed);
        work.Set(companion, TaskState.Open);
        Assert.Equal((PlanTaskStatusChoice.Open, null), (work.Task(task).Status, work.Task(task).DoneOn));
        work.Set(companion, TaskState.Canceled);
        Assert.Equal((PlanTaskStatusChoice.Cancelled, "0/0 0/0 0/0 0/0, 0/0"), (work.Task(task).Status, work.Execution));
        work.Save(task, row => row.Status = PlanTaskStatusChoice.Open);
        Assert.Equal((TaskState.Open, null), (work.CompanionOf(task).StateCode, work.CompanionOf(task).ActualEnd));
        work.Save(task, row => (row.Status, row.ChangeReason) = (PlanTaskStatusChoice.Cancelled, "No budget"));
        Assert.Equal(TaskState.Canceled, work.CompanionOf(task).StateCode);
        Assert.Single(work.Companions);
    }

    [Fact]
    public void Name_day_and_who_does_it_follow()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        work.Save(task, row => (row.Name, row.DueDate, row.ResponsibleId) = ("Present", new DateTime(2026, 6, 20), new(SystemUserRow.Table, tenant.People.Boris)));
        var companion = work.CompanionOf(task);
        Assert.Equal(("Present", new DateTime(2026, 6, 20), tenant.People.Boris), (companion.Subject, companion.ScheduledEnd, companion.OwnerId!.Id));
    }

    [Fact]
    public void A_deleted_task_takes_its_open_activity_along_and_leaves_what_was_done()
    {
        var work = PlanWork.Active(tenant);
        var (open, done) = (work.Add("2026-05-15"), work.Add("2026-05-16"));
        work.Finish(done);
        var kept = work.CompanionOf(done).Id;
        foreach (var task in new[] { open, done }) tenant.Administrator.Delete(PlanTaskRow.Table, task);
        Assert.Equal(kept, Assert.Single(work.Companions).Id);
    }

    [Fact]
    public void A_task_whose_activity_was_deleted_gets_another_when_it_is_saved()
    {
        var work = PlanWork.Active(tenant);
        var task = work.Add("2026-05-15");
        tenant.Administrator.Delete(TaskRow.Table, work.CompanionOf(task).Id);
        Assert.Null(work.Task(task).TaskId);
        work.Save(task, row => row.Name = "Present");
        Assert.Equal("Present", Assert.Single(work.Companions).Subject);
    }

    [Fact]
    public void Other_activities_take_one_look()
    {
        var client = A.Client(tenant);
        var task = A.Task(tenant, client, completed: false);
        Assert.Equal(["RetrieveMultiple kam_plantask"], tenant.CallsOf(() => tenant.Administrator.Update(new TaskRow(task) { StateCode = TaskState.Completed, StatusCode = TaskStatusReason.Completed }.Row)));
    }

    [Fact]
    public void A_revision_takes_the_activities_over_and_what_was_done_meanwhile()
    {
        var (work, revision) = Revised("2026-08-15", "2026-05-15", "2026-05-16");
        var of = work.Tasks.ToDictionary(task => $"{task.DueDate:yyyy-MM-dd}", task => task.Id);
        var companion = work.CompanionOf(of["2026-08-15"]).Id;
        work.Finish(of["2026-05-16"], "2026-05-18");
        revision.Save(revision.Tasks.Single(task => task.Quarter == "2026-Q3").Id, row => row.Name = "Present");
        revision.Become(PlanLifecycleChoice.Active);
        work.Become(PlanLifecycleChoice.Closed);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(3, revision.Companions.Count);
        Assert.Equal(2, revision.Tasks.Count(task => task.TaskId is not null));
        Assert.Contains(revision.Tasks, task => task.TaskId?.Id == companion);
        Assert.Equal("Present", revision.Companions.Single(one => one.Id == companion).Subject);
        Assert.Equal("0/0 1/2 0/1 0/0, 1/2", revision.Execution);
        Assert.Equal((2, 1), (revision.Companions.Count(one => one.StateCode == TaskState.Open), revision.Companions.Count(one => one.StateCode == TaskState.Completed)));
    }

    [Fact]
    public void Whichever_job_runs_first()
    {
        var (work, revision) = Revised("2026-08-15");
        work.Become(PlanLifecycleChoice.Closed);
        revision.Become(PlanLifecycleChoice.Active);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((TaskState.Open, revision.Tasks.Single().TaskId!.Id), (Assert.Single(revision.Companions).StateCode, revision.Companions.Single().Id));
        Assert.Null(work.Tasks.Single().TaskId);
    }

    [Fact]
    public void A_closed_plan_takes_off_what_nobody_continues()
    {
        var (work, revision) = Revised("2026-08-15");
        work.Become(PlanLifecycleChoice.Closed);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(TaskState.Canceled, Assert.Single(revision.Companions).StateCode);
        Assert.Equal(PlanTaskStatusChoice.Open, work.Tasks.Single().Status);
    }

    /// <summary>An active plan with a task a day, and a draft of its revision.</summary>
    (PlanWork Work, PlanWork Revision) Revised(params string[] days)
    {
        var work = PlanWork.Active(tenant);
        var revision = PlanWork.Of(tenant, work.Client, PlanLifecycleChoice.Draft, revision: 2);
        foreach (var day in days)
        {
            var task = work.Add(day);
            tenant.System.Update(new PlanTaskRow(revision.Add(day)) { TakenFromId = new(PlanTaskRow.Table, task) }.Row);
        }
        return (work, revision);
    }
}
