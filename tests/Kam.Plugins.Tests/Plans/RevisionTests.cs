using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class RevisionTests(Tenant tenant) : IClassFixture<Tenant>
{
    static readonly string[] Own =
    [
        PlanRow.Columns.Name, PlanRow.Columns.Revision, PlanRow.Columns.Lifecycle, PlanRow.Columns.RevisionOfId, PlanRow.Columns.ChangeReason, PlanRow.Columns.Lock,
        PlanRow.Columns.SubmittedOn, PlanRow.Columns.SubmittedById, PlanRow.Columns.ReviewDueOn, PlanRow.Columns.ApprovedOn, PlanRow.Columns.ApprovedById, PlanRow.Columns.ActivatedOn,
        PlanLineRow.Columns.Key, InitiativeRow.Columns.TakenFromId, PlanTaskRow.Columns.TaskId, PlanRow.Columns.PlanId, PlanLineRow.Columns.PlanLineId,
        InitiativeRow.Columns.InitiativeId, RoiRow.Columns.RoiId, TargetContactRow.Columns.TargetContactId, PlanTaskRow.Columns.PlanTaskId,
    ];

    [Fact]
    public void A_revision_says_what_its_original_says() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[1, 5]).Sample((lines, initiatives, targets, tasks) =>
    {
        var plan = Planned(lines, initiatives, targets, tasks);
        var revision = plan.Revise();
        Assert.Equal(Said(plan), Said(revision));
        Assert.Equal((plan.Id, 2, PlanLifecycleChoice.Draft, $"{plan.Client.Account.Name} 2026 · 2"), (revision.Plan.RevisionOfId!.Id, revision.Plan.Revision, revision.Lifecycle, revision.Plan.Name));
        Assert.Equal(PlanLifecycleChoice.Active, plan.Lifecycle);
    }, iter: 8, threads: 1);

    [Fact]
    public void What_is_edited_and_what_follows_from_it_is_all_that_differs()
    {
        var plan = Planned(2, 2, 1, 3);
        var revision = plan.Revise();
        revision.Write(row => row.Goal = "Displace two");
        Assert.Equal([$"{PlanRow.Table} {PlanRow.Columns.Goal} Displace two"], Said(revision).Except(Said(plan)));
        Assert.Equal([$"{PlanRow.Table} {PlanRow.Columns.Goal} Displace"], Said(plan).Except(Said(revision)));
    }

    [Fact]
    public void It_takes_the_place_of_its_original_when_it_is_approved()
    {
        var plan = PlanLife.Active(tenant);
        var revision = plan.Revise();
        Assert.Equal("KAM-169", PlanLife.Refusal(() => plan.Revise()));
        Assert.Empty(revision.Submit());
        revision.Approve();
        Assert.Equal((PlanLifecycleChoice.Closed, PlanLifecycleChoice.Active), (plan.Lifecycle, revision.Lifecycle));
        Assert.Equal("KAM-163", PlanLife.Refusal(() => plan.Revise()));
        Assert.Equal(3, revision.Revise().Plan.Revision);
    }

    [Fact]
    public void A_draft_is_changed_as_it_is_and_nothing_is_revised_without_a_reason()
    {
        Assert.Equal("KAM-163", PlanLife.Refusal(() => PlanLife.Draft(tenant).Revise()));
        Assert.Equal("KAM-167", PlanLife.Refusal(() => PlanLife.Active(tenant).Revise(" ")));
    }

    [Fact]
    public void What_happened_in_the_original_meanwhile_comes_along()
    {
        var plan = PlanLife.Active(tenant);
        var revision = plan.Revise();
        var anna = tenant.People.As(tenant.People.Anna);
        tenant.Clock.Pass(1);
        anna.Update(new PlanTaskRow(Task(plan, "2026-Q2").Id) { Status = PlanTaskStatusChoice.Done }.Row);
        anna.Update(new PlanTaskRow(Task(plan, "2026-Q3").Id) { DueDate = new DateTime(2026, 11, 20), ChangeReason = "Holidays" }.Row);
        anna.Update(new InitiativeRow(plan.Rows(InitiativeRow.Table, InitiativeRow.Columns.PlanId).Single().Id) { Outcome = InitiativeOutcomeChoice.Won }.Row);
        anna.Update(new TargetContactRow(plan.Rows(TargetContactRow.Table, TargetContactRow.Columns.PlanId).Single().Id) { Done = true }.Row);
        plan.Task("2026-09-20", "Audit");
        anna.Delete(PlanTaskRow.Table, Task(revision, "2026-Q1").Id);
        revision.Task("2026-08-01", "Presentation");
        Assert.Empty(revision.Submit());
        revision.Approve();
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(
            ["2026-Q2 Done Visit ", "2026-Q3 Open Audit ", "2026-Q3 Open Presentation ", "2026-Q4 Open Visit ", "2026-Q4 Open Visit 2026-Q3"],
            Tasks(revision).Select(task => $"{task.Quarter} {task.Status} {task.Name} {task.MovedFrom}").Order());
        Assert.Equal(InitiativeOutcomeChoice.Won, new InitiativeRow(revision.Rows(InitiativeRow.Table, InitiativeRow.Columns.PlanId).Single()).Outcome);
        Assert.True(new TargetContactRow(revision.Rows(TargetContactRow.Table, TargetContactRow.Columns.PlanId).Single()).Done);
        Assert.Equal((1, 1, 3, 0), (revision.Plan.Q2Due, revision.Plan.Q2Done, revision.Plan.Q3Due, revision.Plan.Q3Done));
    }

    PlanLife Planned(int lines, int initiatives, int targets, int tasks)
    {
        var plan = PlanLife.Complete(tenant);
        for (var one = 0; one < lines; one++) plan.Line(100 + one, 20, 120, 25, A.Category(tenant, "Packaging"));
        for (var one = 0; one < initiatives; one++) plan.Roi(plan.Initiative($"Initiative {one}"));
        for (var one = 0; one < targets; one++) plan.Target();
        for (var one = 0; one < tasks; one++) plan.Task($"2026-{7 + one:00}-10", $"Task {one}");
        plan.Submit();
        plan.Approve();
        tenant.Organization.Jobs.RunAll();
        return plan;
    }

    static IEnumerable<PlanTaskRow> Tasks(PlanLife plan) => plan.Rows(PlanTaskRow.Table, PlanTaskRow.Columns.PlanId).Select(row => new PlanTaskRow(row));

    static PlanTaskRow Task(PlanLife plan, string quarter) => Tasks(plan).First(task => task.Quarter == quarter);

    /// <summary>Every column of the plan and its rows that is not theirs alone, as 'table column value'; rows that are named by their names.</summary>
    static IReadOnlyList<string> Said(PlanLife plan) => [.. new[] { PlanRow.Table, PlanLineRow.Table, InitiativeRow.Table, RoiRow.Table, TargetContactRow.Table, PlanTaskRow.Table }
        .SelectMany(table => plan.Rows(table, PlanRow.Columns.PlanId))
        .SelectMany(row => row.Attributes.Where(value => value.Key.StartsWith("kam_", StringComparison.Ordinal) && !Own.Contains(value.Key) || value.Key == PlanRow.Columns.OwnerId).Select(value => $"{row.LogicalName} {value.Key} {Text(value.Value)}"))
        .Order(StringComparer.Ordinal)];

    static string Text(object? value) => value switch
    {
        Money money => FormattableString.Invariant($"{money.Value}"),
        OptionSetValue option => $"{option.Value}",
        EntityReference { LogicalName: InitiativeRow.Table or TargetContactRow.Table } named => $"{named.Name}",
        EntityReference other => $"{other.Id}",
        _ => FormattableString.Invariant($"{value}"),
    };
}
