using System.Text.Json.Nodes;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class TakeOverTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void What_is_open_is_offered_and_goes_on_in_the_next_year()
    {
        var client = A.Client(tenant);
        var plan = tenant.Started(client);
        var (plant, lost) = (Initiative(plan, "A plant", InitiativeOutcomeChoice.Open), Initiative(plan, "A shop", InitiativeOutcomeChoice.Lost));
        var (visit, done) = (Task(plan, "Visit", "2026-11-20", PlanTaskStatusChoice.Open, plant), Task(plan, "Offer", "2026-12-01", PlanTaskStatusChoice.Done, lost));
        Assert.Equal(["kam_initiative A plant ", "kam_plantask Visit 2026-Q4"], Offer(client, 2027));
        var next = tenant.Start(client, 2027, "Goes on", $"{plant}, {visit}").Id;
        var (initiative, task) = (tenant.RowsOf(InitiativeRow.Table, InitiativeRow.Columns.PlanId, next).Select(row => new InitiativeRow(row)).Single(), TaskOf(next));
        Assert.Equal((plant, "A plant", 500m, 40, InitiativeOutcomeChoice.Open), (initiative.TakenFromId!.Id, initiative.Name, initiative.Value, initiative.Probability, initiative.Outcome));
        Assert.Equal((visit, "Visit", new DateTime(2027, 11, 20), "2027-Q4", initiative.Id), (task.TakenFromId!.Id, task.Name, task.DueDate, task.Quarter, task.InitiativeId!.Id));
        Assert.Equal((client.Id, tenant.People.Anna, tenant.Plan(next).InitiativeValue), (task.AccountId!.Id, task.OwnerId!.Id, initiative.WeightedValue ?? 0));
        Assert.Equal(1, tenant.Plan(next).Q4Due);
        Assert.NotEqual(done, task.TakenFromId.Id);
        Assert.Empty(Offer(client, 2027));
    }

    [Fact]
    public void What_is_not_chosen_stays_behind()
    {
        var client = A.Client(tenant);
        var plan = tenant.Started(client);
        var visit = Task(plan, "Visit", "2026-11-20", PlanTaskStatusChoice.Open, Initiative(plan, "A plant", InitiativeOutcomeChoice.Open));
        var next = tenant.Start(client, 2027, "Goes on", visit.ToString()).Id;
        Assert.Null(TaskOf(next).InitiativeId);
        Assert.Empty(tenant.RowsOf(InitiativeRow.Table, InitiativeRow.Columns.PlanId, next));
    }

    [Fact]
    public void The_clients_return_goes_on_with_its_initiative()
    {
        var client = A.Client(tenant);
        var plan = tenant.Started(client);
        var plant = Initiative(plan, "A plant", InitiativeOutcomeChoice.Open);
        tenant.System.Create(new RoiRow { Name = "ROI", InitiativeId = new(InitiativeRow.Table, plant), PlanId = new(PlanRow.Table, plan), ScrapBenefit = 100, Investment = 50 }.Row);
        var next = tenant.Start(client, 2027, "Goes on", plant.ToString()).Id;
        var sheet = new RoiRow(tenant.RowsOf(RoiRow.Table, RoiRow.Columns.PlanId, next).Single());
        Assert.Equal((100m, 50m, tenant.RowsOf(InitiativeRow.Table, InitiativeRow.Columns.PlanId, next).Single().Id), (sheet.ScrapBenefit, sheet.Investment, sheet.InitiativeId!.Id));
    }

    [Theory]
    [InlineData("no id")]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    public void What_is_not_on_offer_is_refused_and_no_plan_is_made(string id)
    {
        var client = A.Client(tenant);
        tenant.Started(client);
        var before = tenant.Everything();
        Assert.EndsWith("(KAM-154)", Assert.Throws<DataverseFault>(() => tenant.Start(client, 2027, "Goes on", id)).Message);
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void Of_another_kams_client_nothing_is_offered() =>
        Assert.Throws<DataverseFault>(() => Offer(A.Client(tenant, tenant.People.Boris), 2026, tenant.People.Anna));

    [Fact]
    public void What_last_years_plan_said_is_known()
    {
        var client = A.Client(tenant);
        var plan = tenant.Started(client);
        tenant.System.Update(new PlanRow(plan) { Strategy = "Grows in the south", CircleWhy = "A new plant" }.Row);
        var next = tenant.Plan(tenant.Start(client, 2027, "Goes on").Id);
        Assert.Equal(["lastplan strategy Grows in the south"], next.Known(2));
        Assert.Contains("lastplan circleWhy A new plant", next.Known(3));
    }

    Guid Initiative(Guid plan, string name, InitiativeOutcomeChoice outcome) => tenant.People.As(tenant.People.Anna).Create(new InitiativeRow
    {
        PlanId = new(PlanRow.Table, plan), Name = name, Value = 500, Probability = 40, Relevance = RelevanceChoice.ExistingCategory, ClientBenefit = "Less scrap", Outcome = outcome,
    }.Row);

    Guid Task(Guid plan, string name, string due, PlanTaskStatusChoice status, Guid initiative) => tenant.People.As(tenant.People.Anna).Create(new PlanTaskRow
    {
        PlanId = new(PlanRow.Table, plan), Name = name, DueDate = DateTime.Parse(due), Status = status, InitiativeId = new(InitiativeRow.Table, initiative), Type = PlanTaskTypeChoice.Meeting, SupportRole = SupportRoleChoice.Kam,
    }.Row);

    PlanTaskRow TaskOf(Guid plan) => tenant.RowsOf(PlanTaskRow.Table, PlanTaskRow.Columns.PlanId, plan).Select(row => new PlanTaskRow(row)).Single();

    IEnumerable<string> Offer(Client client, int year, Guid? user = null)
    {
        var request = new OrganizationRequest(CustomApis.OfferTakeOver.Name) { ["Target"] = client.Reference, [CustomApis.OfferTakeOver.Year] = year };
        var offer = (string)tenant.People.As(user ?? tenant.People.Anna).Execute(request)[CustomApis.OfferTakeOver.Offer];
        return JsonNode.Parse(offer)!.AsArray().Select(item => $"{item!["table"]} {item["name"]} {item["quarter"]}");
    }
}
