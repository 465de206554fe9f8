using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Scoring;

public sealed class ModelTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void The_shipped_model_is_the_active_one() => Assert.Equal(("DEFAULT", 1, 35m, 10m), (Active.Code, Active.Version, Active.WeightValue, Active.WeightStrategic));

    [Fact]
    public void Weights_that_are_not_a_hundred_together_are_refused()
    {
        var refused = Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ScoringModelRow(Active.Id) { WeightValue = 36 }.Row));
        Assert.Equal("The weights of the five criteria add up to 101. They have to add up to exactly 100. (KAM-080)", refused.Message);
        Assert.EndsWith("(KAM-080)", Assert.Throws<DataverseFault>(() => Draft(value: 34.99m)).Message);
    }

    [Fact]
    public void Outside_the_range_of_the_method_is_allowed() => Assert.Equal(40m, Row(Draft(value: 35, potential: 40, regularity: 5, margin: 10, strategic: 10)).WeightPotential);

    [Fact]
    public void Points_that_cannot_be_read_are_refused()
    {
        foreach (var points in new[] { "0;100", "0:0;0:50", "0:50;10:40", "0:0;10:101", "many" })
            Assert.EndsWith("(KAM-082)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ScoringModelRow(Active.Id) { ValuePoints = points }.Row)).Message);
        tenant.Administrator.Update(new ScoringModelRow(Active.Id) { ValuePoints = "0:0; 100000:50; 1000000:100" }.Row);
    }

    [Fact]
    public void Growth_points_have_to_ascend() =>
        Assert.EndsWith("(KAM-083)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ScoringModelRow(Active.Id) { GrowthMiddle = 20 }.Row)).Message);

    [Fact]
    public void What_changes_how_it_scores_is_a_new_version()
    {
        tenant.Administrator.Update(new ScoringModelRow(Active.Id) { KeyScore = 75 }.Row);
        Assert.Equal(2, Active.Version);
        tenant.Administrator.Update(new ScoringModelRow(Active.Id) { KeyScore = 75, Name = "Ours" }.Row);
        Assert.Equal(2, Active.Version);
    }

    [Fact]
    public void A_version_is_nobodys_to_write() =>
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ScoringModelRow(Active.Id) { Version = 9 }.Row)).Message);

    [Fact]
    public void Activating_a_model_retires_the_one_before()
    {
        var (before, next) = (Active.Id, Draft());
        tenant.Administrator.Update(new ScoringModelRow(next) { ModelStatus = ModelStatusChoice.Active }.Row);
        Assert.Equal((next, ModelStatusChoice.Retired), (Active.Id, Row(before).ModelStatus));
    }

    [Fact]
    public void A_refused_activation_retires_nobody()
    {
        var (before, next) = (Active.Id, Draft());
        Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ScoringModelRow(next) { ModelStatus = ModelStatusChoice.Active, WeightValue = 1 }.Row));
        Assert.Equal(before, Active.Id);
    }

    [Fact]
    public void A_kam_cannot_change_the_model() =>
        Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(new ScoringModelRow(Active.Id) { KeyScore = 1 }.Row));

    public void Dispose() => tenant.Dispose();

    ScoringModelRow Active => new(tenant.System.RetrieveMultiple(new QueryExpression(ScoringModelRow.Table) { ColumnSet = new ColumnSet(true) })
        .Entities.Single(row => new ScoringModelRow(row).ModelStatus == ModelStatusChoice.Active));

    ScoringModelRow Row(Guid model) => new(tenant.System.Retrieve(ScoringModelRow.Table, model, new ColumnSet(true)));

    Guid Draft(decimal value = 35, decimal potential = 25, decimal regularity = 15, decimal margin = 15, decimal strategic = 10) => tenant.Administrator.Create(new ScoringModelRow
    {
        Name = "Ours",
        Code = $"OURS-{Guid.NewGuid():N}",
        ModelStatus = ModelStatusChoice.Draft,
        WeightValue = value,
        WeightPotential = potential,
        WeightRegularity = regularity,
        WeightMargin = margin,
        WeightStrategic = strategic,
    }.Row);
}
