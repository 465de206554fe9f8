using System.Text.Json.Nodes;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Setup;

public sealed class SetUpTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void The_catalogue_of_26_is_there_after_the_first() => Assert.Equal((26, 165), (Catalogue().Count, Catalogue().Sum(definition => definition.Weight)));

    [Fact]
    public void A_second_writes_nothing()
    {
        var before = tenant.Everything();
        var answer = SetUp();
        Assert.Equal((0, 0, 36), (answer[CustomApis.Setup.Created], answer[CustomApis.Setup.Updated], answer[CustomApis.Setup.Kept]));
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void A_second_row_of_settings_is_refused() =>
        Assert.EndsWith("(KAM-066)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(new SettingRow { Name = "Ours", Code = "ours" }.Row)).Message);

    [Fact]
    public void What_an_administrator_edited_is_kept()
    {
        tenant.Administrator.Update(new ProgressDefinitionRow(Catalogue()[0].Id) { Weight = 3 }.Row);
        Assert.Equal(36, SetUp()[CustomApis.Setup.Kept]);
        Assert.Equal(3, Catalogue()[0].Weight);
    }

    [Fact]
    public void So_are_an_administrators_weights_and_recommendations()
    {
        tenant.Administrator.Update(new ScoringModelRow(Find(ScoringModelRow.Table, ScoringModelRow.Columns.Code, "DEFAULT")) { WeightValue = 40, WeightPotential = 20 }.Row);
        var profile = Find(PscProfileRow.Table, PscProfileRow.Columns.Code, "P+S+C+");
        tenant.Administrator.Update(new PscProfileRow(profile) { Recommendation = "Call them today" }.Row);
        var before = tenant.Everything();
        SetUp();
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void A_shipped_model_that_comes_back_does_not_push_aside_the_active_one()
    {
        var shipped = Find(ScoringModelRow.Table, ScoringModelRow.Columns.Code, "DEFAULT");
        var ours = tenant.Administrator.Create(new ScoringModelRow
        {
            Name = "Ours", Code = "OURS", ModelStatus = ModelStatusChoice.Active,
            WeightValue = 35, WeightPotential = 25, WeightRegularity = 15, WeightMargin = 15, WeightStrategic = 10,
        }.Row);
        tenant.Administrator.Delete(ScoringModelRow.Table, shipped);
        SetUp();
        Assert.Equal((ModelStatusChoice.Active, ModelStatusChoice.Draft), (Status(ours), Status(Find(ScoringModelRow.Table, ScoringModelRow.Columns.Code, "DEFAULT"))));
    }

    [Fact]
    public void What_was_deleted_comes_back()
    {
        tenant.Administrator.Delete(ProgressDefinitionRow.Table, Catalogue()[0].Id);
        Assert.Equal(1, SetUp()[CustomApis.Setup.Created]);
    }

    [Fact]
    public void A_row_of_an_earlier_version_that_nobody_touched_is_brought_up_to_date()
    {
        // As an earlier package would have left it: other values, and their fingerprint.
        var definition = Catalogue()[0];
        tenant.Administrator.Update(new ProgressDefinitionRow(definition.Id) { ShippedHash = null }.Row);
        Assert.Equal(1, SetUp()[CustomApis.Setup.Updated]);
        Assert.Equal(definition.ShippedHash, Catalogue()[0].ShippedHash);
    }

    [Fact]
    public void It_reports_what_else_is_needed()
    {
        var report = JsonNode.Parse((string)SetUp()[CustomApis.Setup.Report])!.AsArray();
        Assert.Equal("catalogue good 26, roles good 4, jobs good 0, daily attention , scoring attention 0", string.Join(", ", report.Where(check => (string)check!["check"]! != "currency").Select(check => $"{check!["check"]} {check["state"]} {check["count"]}")));
    }

    [Fact]
    public void A_kam_cannot_run_it() => Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Execute(new OrganizationRequest(CustomApis.Setup.Name)));

    public void Dispose() => tenant.Dispose();

    ParameterCollection SetUp() => tenant.Administrator.Execute(new OrganizationRequest(CustomApis.Setup.Name)).Results;

    ModelStatusChoice? Status(Guid model) => new ScoringModelRow(tenant.System.Retrieve(ScoringModelRow.Table, model, new ColumnSet(ScoringModelRow.Columns.ModelStatus))).ModelStatus;

    Guid Find(string table, string column, string value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return tenant.System.RetrieveMultiple(query).Entities.Single().Id;
    }

    List<ProgressDefinitionRow> Catalogue()
    {
        var query = new QueryExpression(ProgressDefinitionRow.Table) { ColumnSet = new ColumnSet(true) };
        query.AddOrder(ProgressDefinitionRow.Columns.Code, OrderType.Ascending);
        return [.. tenant.System.RetrieveMultiple(query).Entities.Select(row => new ProgressDefinitionRow(row))];
    }
}
