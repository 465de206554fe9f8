using System.Text.Json;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

public sealed class PreviewTests : IDisposable
{
    readonly Tenant tenant = Portfolio.Thirty();

    [Fact]
    public void What_a_model_would_change_is_what_it_changes_when_it_is_activated()
    {
        tenant.ScoreAll();
        tenant.Clock.Pass(30);
        tenant.ScoreAll();
        var before = Standing();
        var model = Draft(row => (row.WeightValue, row.WeightStrategic, row.KeyScore, row.DevelopingScore, row.DevelopingValue) = (20, 25, 40, 30, 20));
        var preview = Preview(model);
        Assert.Equal(before, Standing());
        tenant.Administrator.Update(new ScoringModelRow(model) { ModelStatus = ModelStatusChoice.Active }.Row);
        tenant.ScoreAll();
        var expected = Standing().Where(client => client.Value.Segment != before[client.Key].Segment)
            .Select(client => (client.Key, before[client.Key].Segment, client.Value.Segment, before[client.Key].Score, client.Value.Score)).Order();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, preview.GetProperty("clients").EnumerateArray().Select(Moved).Order());
    }

    [Fact]
    public void The_counts_are_those_of_the_clients_that_are_named()
    {
        tenant.ScoreAll();
        var preview = Preview(Draft(row => row.KeyScore = 40));
        Assert.Equal(
            preview.GetProperty("clients").EnumerateArray().CountBy(client => (Segment(client, "from"), Segment(client, "to"))).ToDictionary(),
            preview.GetProperty("counts").EnumerateArray().ToDictionary(count => (Segment(count, "from"), Segment(count, "to")), count => count.GetProperty("clients").GetInt32()));
    }

    [Fact]
    public void Before_the_first_run_there_is_nothing_to_compare_with() => Assert.Equal("NoRun", Preview(tenant.Model().Id).GetProperty("reason").GetString());

    [Fact]
    public void Another_basis_or_other_points_need_a_run()
    {
        tenant.ScoreAll();
        Assert.Equal("Basis", Preview(Draft(row => row.ValueBasis = ValueBasisChoice.LtvRevenue)).GetProperty("reason").GetString());
        Assert.Equal("Points", Preview(Draft(row => row.ValuePoints = "0:0;1000:100")).GetProperty("reason").GetString());
    }

    [Fact]
    public void It_is_open_to_who_may_see_the_model_and_clients_but_no_runs()
    {
        tenant.ScoreAll();
        var model = Draft(row => row.KeyScore = 40);
        Assert.Equal(Preview(model).GetRawText(), Preview(model, tenant.People.Clara).GetRawText());
    }

    [Fact]
    public void A_client_whose_segment_is_set_by_hand_stays()
    {
        foreach (var client in tenant.Clients()) client.IsKey(tenant);
        tenant.ScoreAll();
        Assert.Empty(Preview(Draft(row => row.KeyScore = 1)).GetProperty("clients").EnumerateArray());
    }

    public void Dispose() => tenant.Dispose();

    Dictionary<Guid, (int? Segment, decimal? Score)> Standing() => tenant.Clients().ToDictionary(client => client.Id, client => ((int?)client.Account.Segment, client.Account.Score));

    Guid Draft(Action<ScoringModelRow> change)
    {
        var model = new ScoringModelRow { Name = "Draft", Code = Guid.NewGuid().ToString("N"), WeightValue = 35, WeightPotential = 25, WeightRegularity = 15, WeightMargin = 15, WeightStrategic = 10 };
        change(model);
        return tenant.Administrator.Create(model.Row);
    }

    JsonElement Preview(Guid model, Guid? user = null)
    {
        var answer = tenant.People.As(user ?? tenant.Organization.AdministratorId).Execute(new OrganizationRequest(CustomApis.PreviewModel.Name) { [CustomApis.PreviewModel.Model] = model, [CustomApis.PreviewModel.Page] = 1 });
        var changes = JsonDocument.Parse((string)answer[CustomApis.PreviewModel.Changes]).RootElement;
        Assert.Equal((changes.GetProperty("runNeeded").GetBoolean() ? 0 : 30, false), ((int)answer[CustomApis.PreviewModel.Examined], (bool)answer[CustomApis.PreviewModel.More]));
        return changes;
    }

    static (Guid, int?, int?, decimal?, decimal?) Moved(JsonElement client) =>
        (client.GetProperty("id").GetGuid(), Segment(client, "from"), Segment(client, "to"), client.GetProperty("before").GetDecimal(), client.GetProperty("after").GetDecimal());

    static int? Segment(JsonElement change, string name) => change.GetProperty(name) is { ValueKind: JsonValueKind.Number } segment ? segment.GetInt32() : null;
}
