using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public sealed class LifecycleTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void A_draft_that_lacks_nothing_is_sent_to_review()
    {
        var plan = PlanLife.Complete(tenant);
        Assert.Empty(plan.Gaps);
        Assert.Empty(plan.Submit());
        Assert.Equal((PlanLifecycleChoice.InReview, tenant.People.Anna, new DateTime(2026, 6, 25)), (plan.Lifecycle, plan.Plan.SubmittedById!.Id, plan.Plan.ReviewDueOn));
        Assert.Equal((7, 100m), (plan.Plan.Complete, plan.Plan.Quality));
    }

    [Fact]
    public void What_is_missing_is_told_all_at_once_and_the_draft_stays()
    {
        var plan = PlanLife.Draft(tenant);
        plan.Write(row => row.Goal = "Displace");
        Assert.Equal(["initiative", "circleAnswer", "shareAnswer", "targetContact", "taskInQuarter 2026-Q2", "taskInQuarter 2026-Q3", "taskInQuarter 2026-Q4"], plan.Submit());
        Assert.Equal((PlanLifecycleChoice.Draft, null), (plan.Lifecycle, plan.Plan.SubmittedOn));
    }

    [Fact]
    public void A_circle_that_is_not_known_is_named()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Line(need: null, share: 30, next: 10, nextShare: null, category: A.Category(tenant, "Packaging"));
        Assert.Equal(["circle Packaging", "shareAnswer Packaging"], plan.Submit());
    }

    [Fact]
    public void Without_a_manager_nobody_could_approve_it()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Write(row => row.ManagerId = null);
        Assert.Equal(["manager"], plan.Submit());
    }

    [Fact]
    public void In_its_year_it_is_active_once_the_manager_agrees()
    {
        var plan = PlanLife.Active(tenant);
        Assert.Equal((PlanLifecycleChoice.Active, plan.Department.Max), (plan.Lifecycle, plan.Plan.ApprovedById!.Id));
        Assert.NotNull(plan.Plan.ActivatedOn);
    }

    [Fact]
    public void The_next_years_plan_turns_with_the_year()
    {
        var (old, next) = (PlanLife.Active(tenant), PlanLife.Complete(tenant, 2027));
        next.Submit();
        next.Approve();
        Assert.Equal(PlanLifecycleChoice.Approved, next.Lifecycle);
        tenant.GoTo("2026-12-31");
        tenant.Work();
        Assert.Equal((PlanLifecycleChoice.Active, PlanLifecycleChoice.Approved), (old.Lifecycle, next.Lifecycle));
        tenant.Pass(1);
        Assert.Equal((PlanLifecycleChoice.Closed, PlanLifecycleChoice.Active), (old.Lifecycle, next.Lifecycle));
        Assert.NotNull(old.Plan.ClosedOn);
    }

    [Fact]
    public void Who_wrote_it_does_not_approve_it_and_nothing_is_saved()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Submit();
        var before = plan.Plan.Row.GetAttributeValue<long>("versionnumber");
        Assert.Equal("KAM-165", PlanLife.Refusal(() => plan.Approve(tenant.People.Anna)));
        Assert.Equal("KAM-166", PlanLife.Refusal(() => plan.Approve(tenant.Organization.AdministratorId)));
        Assert.Equal((before, PlanLifecycleChoice.InReview), (plan.Plan.Row.GetAttributeValue<long>("versionnumber"), plan.Lifecycle));
    }

    [Fact]
    public void Nor_does_a_manager_who_has_sent_it_but_the_one_above()
    {
        var plan = PlanLife.Complete(tenant);
        var (max, olga) = (plan.Department.Max, plan.Department.Olga);
        plan.Submit(max);
        Assert.Equal("KAM-165", PlanLife.Refusal(() => plan.Approve(max)));
        plan.Approve(olga);
        Assert.Equal(olga, plan.Plan.ApprovedById!.Id);
    }

    [Fact]
    public void It_is_sent_back_with_a_reason_and_taken_back_without()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Submit();
        Assert.Equal("KAM-167", PlanLife.Refusal(() => plan.Return(" ")));
        plan.Return("Whom do we meet?");
        Assert.Equal((PlanLifecycleChoice.Draft, "Whom do we meet?", null), (plan.Lifecycle, plan.Plan.ChangeReason, plan.Plan.ReviewDueOn));
        plan.Submit();
        plan.TakeBack();
        Assert.Equal((PlanLifecycleChoice.Draft, null), (plan.Lifecycle, plan.Plan.ChangeReason));
    }

    [Fact]
    public void What_was_taken_out_while_it_was_reviewed_is_missed()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Submit();
        foreach (var target in plan.Rows(TargetContactRow.Table, TargetContactRow.Columns.PlanId)) tenant.People.As(tenant.People.Anna).Delete(TargetContactRow.Table, target.Id);
        Assert.Equal("KAM-191", PlanLife.Refusal(() => plan.Approve()));
        Assert.Equal(PlanLifecycleChoice.InReview, plan.Lifecycle);
    }

    [Fact]
    public void It_is_closed_with_a_reason_once()
    {
        var plan = PlanLife.Active(tenant);
        Assert.Equal("KAM-167", PlanLife.Refusal(() => plan.Close(null)));
        plan.Close("The client was sold");
        Assert.Equal((PlanLifecycleChoice.Closed, "The client was sold"), (plan.Lifecycle, plan.Plan.ChangeReason));
        Assert.Equal("KAM-164", PlanLife.Refusal(() => plan.Close("Again")));
    }

    [Fact]
    public void What_was_approved_goes_with_its_client_only()
    {
        var (draft, active) = (PlanLife.Complete(tenant), PlanLife.Active(tenant));
        tenant.People.As(tenant.People.Anna).Delete(PlanRow.Table, draft.Id);
        Assert.Equal("KAM-168", PlanLife.Refusal(() => tenant.Administrator.Delete(PlanRow.Table, active.Id)));
        tenant.Administrator.Delete(AccountRow.Table, active.Client.Id);
        Assert.Empty(active.Rows(PlanRow.Table, PlanRow.Columns.PlanId));
    }

    [Fact]
    public void Nobody_chooses_who_reviews_while_it_is_reviewed_but_the_reviewer()
    {
        var plan = PlanLife.Complete(tenant);
        plan.Submit();
        Assert.Equal("KAM-166", PlanLife.Refusal(() => plan.Write(row => row.ManagerId = new(SystemUserRow.Table, tenant.People.Boris))));
        plan.Write(row => row.ManagerId = new(SystemUserRow.Table, plan.Department.Olga), plan.Department.Max);
        Assert.Equal(plan.Department.Olga, plan.Plan.ManagerId!.Id);
    }

    [Fact]
    public void A_text_takes_two_calls_and_sending_it_to_review_a_dozen()
    {
        var plan = PlanLife.Complete(tenant);
        Assert.Equal(["Update kam_plan", "RetrieveMultiple kam_plan"], tenant.CallsOf(() => plan.Write(row => row.Goal = "Displace two")));
        Assert.InRange(tenant.CallsOf(() => plan.Submit()).Count, 1, 12);
    }

    [Fact]
    public void The_refusal_is_worded_in_the_language_of_who_is_refused()
    {
        var plan = PlanLife.Complete(tenant);
        tenant.Administrator.Update(new Entity(UserSettingsRow.Table, plan.Department.Max) { [UserSettingsRow.Columns.UiLanguageId] = 1049 });
        Assert.EndsWith("Этот план не находится на согласовании. (KAM-162)", Assert.Throws<DataverseFault>(() => plan.Approve()).Message);
    }

    public void Dispose() => tenant.Dispose();
}
