using Kam.Plugins.Tests.Circles;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public sealed class ParallelLinesTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Circles_and_answers_that_are_saved_at_once_add_up()
    {
        var client = A.Client(tenant);
        var categories = Enumerable.Range(1, 6).Select(number => A.Category(tenant, $"Category {number}")).ToList();
        foreach (var category in categories.Take(3)) tenant.Save(client, need: 10, own: 10, category: category);
        var plan = tenant.Started(client);
        Parallel.For(0, 12, new ParallelOptions { MaxDegreeOfParallelism = 6 }, number =>
        {
            if (number < 6) tenant.Save(client, need: 100, own: 20, category: categories[number]);
            else if (number < 9) tenant.Expect(plan, categories[number - 6], 110, 25);
            else tenant.Refresh(plan);
        });
        Assert.Equal((6, 600m, 20m, null), (tenant.Lines(plan).Count, tenant.Plan(plan).NeedNow, tenant.Plan(plan).ShareNow, tenant.Plan(plan).Scenario));
        foreach (var category in categories.Skip(3)) tenant.Expect(plan, category, 110, 25);
        var figures = tenant.Plan(plan);
        Assert.Equal((ScenarioChoice.BestGrowth, 660m, 165m, 45m), (figures.Scenario, figures.NeedNext, figures.CircleForecast, figures.Change));
    }

    public void Dispose() => tenant.Dispose();
}
