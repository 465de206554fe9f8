using Kam.Plugins.Tests.Circles;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class LockedPlanTests(Tenant tenant) : IClassFixture<Tenant>
{
    static readonly string[] Figures =
    [
        PlanRow.Columns.AsOf, PlanRow.Columns.Segment, PlanRow.Columns.PscProfile, PlanRow.Columns.Score, PlanRow.Columns.Revenue12, PlanRow.Columns.RevenueBefore, PlanRow.Columns.Ltv, PlanRow.Columns.ProgressPercent, PlanRow.Columns.Known,
        PlanRow.Columns.NeedNow, PlanRow.Columns.NeedNext, PlanRow.Columns.ShareNow, PlanRow.Columns.ShareNext, PlanRow.Columns.CircleOutlook, PlanRow.Columns.ShareOutlook, PlanRow.Columns.Scenario,
        PlanRow.Columns.Change, PlanRow.Columns.CircleEffect, PlanRow.Columns.ShareEffect, PlanRow.Columns.JointEffect,
        PlanRow.Columns.RecurringBase, PlanRow.Columns.InitiativeValue, PlanRow.Columns.Forecast, PlanRow.Columns.CircleForecast, PlanRow.Columns.Trend,
    ];

    public static TheoryData<string> Contents { get; } =
    [
        PlanRow.Columns.Profile, PlanRow.Columns.Strategy, PlanRow.Columns.ClientPlans, PlanRow.Columns.CircleWhy, PlanRow.Columns.ShareWhy, PlanRow.Columns.Goal, PlanRow.Columns.Risks, PlanRow.Columns.Resources,
    ];

    [Theory, MemberData(nameof(Contents))]
    public void What_an_approved_plan_says_stays(string column)
    {
        var plan = PlanLife.Active(tenant);
        var change = new Entity(PlanRow.Table, plan.Id) { [column] = "Otherwise" };
        Assert.Equal("KAM-160", PlanLife.Refusal(() => tenant.People.As(tenant.People.Anna).Update(change)));
        Assert.NotEqual("Otherwise", plan.Plan.Row.GetAttributeValue<string>(column));
    }

    [Fact]
    public void So_does_its_target() => Assert.Equal("KAM-160", PlanLife.Refusal(() => PlanLife.Active(tenant).Write(row => row.Target = 1)));

    [Fact]
    public void Nothing_is_added_to_it_but_tasks()
    {
        var plan = PlanLife.Active(tenant);
        var initiative = plan.Rows(InitiativeRow.Table, InitiativeRow.Columns.PlanId).Single().Id;
        Assert.Equal("KAM-160", PlanLife.Refusal(() => plan.Initiative("Another")));
        Assert.Equal("KAM-160", PlanLife.Refusal(() => plan.Target()));
        Assert.Equal("KAM-160", PlanLife.Refusal(() => plan.Roi(initiative)));
        Assert.Null(PlanLife.Refusal(() => plan.Task("2026-10-01")));
    }

    [Fact]
    public void Nor_changed_or_taken_away()
    {
        var plan = PlanLife.Active(tenant);
        var (line, initiative, target) = (One(plan, PlanLineRow.Table, PlanLineRow.Columns.PlanId), One(plan, InitiativeRow.Table, InitiativeRow.Columns.PlanId), One(plan, TargetContactRow.Table, TargetContactRow.Columns.PlanId));
        Entity[] changes =
        [
            new PlanLineRow(line) { NeedNext = 1 }.Row, new PlanLineRow(line) { ShareNext = 1 }.Row,
            new InitiativeRow(initiative) { Value = 1 }.Row, new InitiativeRow(initiative) { Probability = 1 }.Row, new InitiativeRow(initiative) { Relevance = RelevanceChoice.PremiumLine }.Row, new InitiativeRow(initiative) { ClientBenefit = "None" }.Row,
            new TargetContactRow(target) { Goal = TargetGoalChoice.Deepen }.Row, new TargetContactRow(target) { Quarter = "2026-Q4" }.Row,
        ];
        Assert.All(changes, change => Assert.Equal("KAM-160", PlanLife.Refusal(() => tenant.People.As(tenant.People.Anna).Update(change))));
        Assert.Equal("KAM-160", PlanLife.Refusal(() => tenant.People.As(tenant.People.Anna).Delete(InitiativeRow.Table, initiative)));
        Assert.Equal("KAM-160", PlanLife.Refusal(() => tenant.People.As(tenant.People.Anna).Delete(TargetContactRow.Table, target)));
    }

    [Fact]
    public void What_becomes_of_it_is_still_said()
    {
        var plan = PlanLife.Active(tenant);
        var anna = tenant.People.As(tenant.People.Anna);
        var before = FiguresOf(plan);
        anna.Update(new InitiativeRow(One(plan, InitiativeRow.Table, InitiativeRow.Columns.PlanId)) { Outcome = InitiativeOutcomeChoice.Won, OpportunityId = $"{Guid.NewGuid()}" }.Row);
        anna.Update(new TargetContactRow(One(plan, TargetContactRow.Table, TargetContactRow.Columns.PlanId)) { Done = true }.Row);
        Assert.Equal(before, FiguresOf(plan));
    }

    [Fact]
    public void Its_figures_never_change_whatever_is_saved_elsewhere()
    {
        var plan = PlanLife.Active(tenant);
        var before = FiguresOf(plan);
        var category = A.Category(tenant, "Packaging");
        Action[] saves =
        [
            () => tenant.Save(plan.Client, need: 900, own: 80),
            () => tenant.Save(plan.Client, need: 300, own: 10, category: category),
            () => plan.Client.IsKey(tenant),
            () => tenant.Administrator.Create(A.Purchase(plan.Client, category, "2026-05-10", 700).Row),
            () => plan.Client.Recalculate(force: true),
            () => plan.Task("2026-09-01"),
            () => tenant.Administrator.Update(new AccountRow(plan.Client.Id) { ExpectedGrowth = 12 }.Row),
            () => plan.Client.Recount(force: true),
            () => PlanLife.Refusal(() => plan.Write(row => row.Target = 3)),
            () => PlanLife.Refusal(() => plan.Initiative("Another")),
        ];
        Gen.Int[0, saves.Length - 1].Array[1, 8].Sample(course =>
        {
            foreach (var one in course) saves[one]();
            tenant.Organization.Jobs.RunAll();
            Assert.Equal(before, FiguresOf(plan));
        }, iter: 6, threads: 1);
    }

    Guid One(PlanLife plan, string table, string column) => plan.Rows(table, column).First().Id;

    static string FiguresOf(PlanLife plan)
    {
        var row = plan.Plan.Row;
        var own = Figures.Select(column => $"{column} {Text(row, column)}");
        var lines = plan.Rows(PlanLineRow.Table, PlanLineRow.Columns.PlanId).Select(line => string.Join(" ", line.Id, Text(line, PlanLineRow.Columns.NeedNow), Text(line, PlanLineRow.Columns.ShareNow), Text(line, PlanLineRow.Columns.Change)));
        var initiatives = plan.Rows(InitiativeRow.Table, InitiativeRow.Columns.PlanId).Select(one => $"{one.Id} {Text(one, InitiativeRow.Columns.WeightedValue)}");
        return string.Join("\n", own.Concat(lines).Concat(initiatives));
    }

    static string Text(Entity row, string column) => (row.Contains(column) ? row[column] : null) switch
    {
        Money money => FormattableString.Invariant($"{money.Value}"),
        OptionSetValue option => $"{option.Value}",
        var other => FormattableString.Invariant($"{other}"),
    };
}
