using Kam.Plugins.Tests.Circles;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public class PlanLineTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void The_check_of_the_method()
    {
        var (client, plan) = Whole(need: 100, own: 30);
        tenant.Expect(plan, null, 115, 36);
        var figures = tenant.Plan(plan);
        Assert.Equal((OutlookChoice.Grows, OutlookChoice.Grows, ScenarioChoice.BestGrowth), (figures.CircleOutlook, figures.ShareOutlook, figures.Scenario));
        Assert.Equal((11.4m, 4.5m, 6m, 0.9m), (figures.Change, figures.CircleEffect, figures.ShareEffect, figures.JointEffect));
        Assert.Equal((100m, 30m, 115m, 36m, 41.4m), (figures.NeedNow, figures.ShareNow, figures.NeedNext, figures.ShareNext, figures.CircleForecast));
        var line = tenant.Line(plan, null);
        Assert.Equal((11.4m, 4.5m, 6m, 0.9m), (line.Change, line.CircleEffect, line.ShareEffect, line.JointEffect));
        Assert.Equal((client.Id, tenant.People.Anna, new DateTime(2026, 6, 15)), (line.AccountId!.Id, line.OwnerId!.Id, figures.Block3On));
    }

    [Fact]
    public void A_saved_circle_moves_the_line_in_the_same_save()
    {
        var (client, plan) = Whole(need: 100, own: 30);
        tenant.Expect(plan, null, 115, 36);
        tenant.Save(client, need: 115, own: 36);
        Assert.Equal((115m, 36m, 0m, ScenarioChoice.Steady), (tenant.Line(plan, null).NeedNow, tenant.Line(plan, null).ShareNow, tenant.Plan(plan).Change, tenant.Plan(plan).Scenario));
        tenant.Save(client, need: 115);
        Assert.Equal((null, null, null, 41.4m), (tenant.Line(plan, null).ShareNow, tenant.Plan(plan).Change, tenant.Plan(plan).Scenario, tenant.Plan(plan).CircleForecast));
    }

    [Fact]
    public void The_first_category_takes_the_place_of_the_whole_need_and_the_last_gives_it_back()
    {
        var (client, plan) = Whole(need: 100, own: 30);
        var cleaners = A.Category(tenant, "Cleaners");
        var circle = tenant.Save(client, need: 60, own: 10, category: cleaners);
        Assert.Equal((cleaners, 60m, 10m), (tenant.Lines(plan).Single().CategoryId!.Id, tenant.Plan(plan).NeedNow, tenant.Plan(plan).ShareNow));
        tenant.Administrator.Delete(CircleRow.Table, circle);
        Assert.Equal((null, 100m, 30m), (tenant.Lines(plan).Single().CategoryId, tenant.Plan(plan).NeedNow, tenant.Plan(plan).ShareNow));
    }

    [Fact]
    public void A_deactivated_circle_has_no_line()
    {
        var (client, _) = (A.Client(tenant), 0);
        var (cleaners, packaging) = (A.Category(tenant, "Cleaners"), A.Category(tenant, "Packaging"));
        var circle = tenant.Save(client, need: 60, own: 10, category: cleaners);
        tenant.Save(client, need: 40, own: 20, category: packaging);
        var plan = tenant.Started(client);
        tenant.People.As(tenant.People.Anna).Update(new CircleRow(circle) { StateCode = CircleState.Inactive, StatusCode = CircleStatusReason.Inactive }.Row);
        Assert.Equal((packaging, 40m), (tenant.Lines(plan).Single().CategoryId!.Id, tenant.Plan(plan).NeedNow));
        tenant.Save(client, need: 50, own: 10, category: cleaners);
        Assert.Equal((2, 90m), (tenant.Lines(plan).Count, tenant.Plan(plan).NeedNow));
    }

    [Fact]
    public void Circles_of_other_years_and_clients_move_nothing()
    {
        var (client, plan) = Whole(need: 100, own: 30);
        var before = tenant.Plan(plan).Row.GetAttributeValue<long>("versionnumber");
        tenant.Save(client, 2025, need: 700, own: 3);
        tenant.Save(A.Client(tenant), need: 700, own: 3);
        Assert.Equal(before, tenant.Plan(plan).Row.GetAttributeValue<long>("versionnumber"));
    }

    [Theory]
    [InlineData(PlanLifecycleChoice.Approved)]
    [InlineData(PlanLifecycleChoice.Active)]
    [InlineData(PlanLifecycleChoice.Closed)]
    public void From_approval_on_nothing_moves_a_plans_figures(PlanLifecycleChoice lifecycle)
    {
        var (client, plan) = Whole(need: 100, own: 30);
        tenant.Expect(plan, null, 115, 36);
        tenant.Become(plan, lifecycle);
        var before = Figures(plan);
        Assert.EndsWith("(KAM-160)", Assert.Throws<DataverseFault>(() => tenant.Expect(plan, null, 200, 50)).Message);
        Assert.EndsWith("(KAM-160)", Assert.Throws<DataverseFault>(() => tenant.Refresh(plan)).Message);
        tenant.Save(client, need: 900, own: 3);
        tenant.Save(client, need: 90, own: 3, category: A.Category(tenant, "Cleaners"));
        tenant.Administrator.Create(A.Purchase(client, A.Category(tenant, "Lamps"), "2026-05-01", 77).Row);
        tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RecountPlan.Name) { ["Target"] = new EntityReference(PlanRow.Table, plan) });
        Assert.Equal(before, Figures(plan));
    }

    [Fact]
    public void More_than_the_whole_circle_is_expected_by_nobody()
    {
        var (_, plan) = Whole(need: 100, own: 30);
        tenant.Expect(plan, null, 115, 36);
        Assert.Equal(
            "The shares add up to 103 %: ours 103 %, the suppliers' 0 %. A circle is 100 %: lower one of them. (KAM-130)",
            Assert.Throws<DataverseFault>(() => tenant.Expect(plan, null, 115, 103)).Message);
        Assert.EndsWith("(KAM-131)", Assert.Throws<DataverseFault>(() => tenant.Expect(plan, null, 115, -1)).Message);
        Assert.Equal((36m, 36m), (tenant.Line(plan, null).ShareNext, tenant.Plan(plan).ShareNext));
    }

    [Fact]
    public void A_plan_in_review_still_moves()
    {
        var (client, plan) = Whole(need: 100, own: 30);
        tenant.Become(plan, PlanLifecycleChoice.InReview);
        tenant.Expect(plan, null, 115, 36);
        tenant.Save(client, need: 110, own: 30);
        Assert.Equal((110m, 115m), (tenant.Plan(plan).NeedNow, tenant.Plan(plan).NeedNext));
    }

    [Fact]
    public void Refreshing_takes_in_what_was_learnt_since()
    {
        var (client, plan) = Whole(need: 100, own: 30);
        var cleaners = A.Category(tenant, "Cleaners");
        tenant.Save(client, need: 90, own: 10, category: cleaners);
        tenant.Administrator.Create(A.Purchase(client, cleaners, "2026-05-01", 77).Row);
        Assert.Null(tenant.Plan(plan).Revenue12);
        tenant.Refresh(plan);
        Assert.Equal((77m, 0m, 0m, 77m), (tenant.Plan(plan).Revenue12, tenant.Plan(plan).RecurringBase, tenant.Plan(plan).Forecast, tenant.Line(plan, cleaners).Purchased12));
        Assert.Equal(["purchases bought Cleaners 77"], tenant.Plan(plan).Known(3));
    }

    [Fact]
    public void Figures_are_told_in_base_currency_at_one_rate()
    {
        var client = A.Client(tenant);
        var roubles = tenant.Administrator.Create(new Entity(TransactionCurrencyRow.Table)
        {
            ["currencyname"] = "Rouble", ["isocurrencycode"] = "RUB", ["currencysymbol"] = "₽", ["currencyprecision"] = 2, ["exchangerate"] = 80m,
        });
        tenant.Administrator.Update(new Entity(AccountRow.Table, client.Id) { [AccountRow.Columns.TransactionCurrencyId] = new EntityReference(TransactionCurrencyRow.Table, roubles) });
        tenant.Save(client, need: 8000, own: 30);
        var plan = tenant.Started(client);
        tenant.Expect(plan, null, 9200, 36);
        Assert.Equal((8000m, 9200m, 11.4m), (tenant.Line(plan, null).NeedNow, tenant.Line(plan, null).NeedNext, tenant.Line(plan, null).Change));
        Assert.Equal((100m, 115m, 11.4m, 41.4m), (tenant.Plan(plan).NeedNow, tenant.Plan(plan).NeedNext, tenant.Plan(plan).Change, tenant.Plan(plan).CircleForecast));
    }

    [Fact]
    public void Whatever_is_saved_a_recount_finds_the_same() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 12], Gen.Int[0, 100]).Array[1, 8].Sample(acts =>
    {
        var (client, plan) = Whole(need: 100, own: 30);
        var categories = Enumerable.Range(1, 3).Select(number => A.Category(tenant, $"Category {number}")).ToList();
        foreach (var (act, place, need, share) in acts) Try(client, plan, place == 0 ? null : categories[place - 1], act, 100 * need, share);
        var before = Figures(plan);
        tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RecountPlan.Name) { ["Target"] = new EntityReference(PlanRow.Table, plan) });
        Assert.Equal(before, Figures(plan));
        var lines = tenant.Lines(plan);
        if (tenant.Plan(plan) is { Change: { } change } figures) Assert.Equal(change, figures.CircleEffect + figures.ShareEffect + figures.JointEffect);
        else Assert.True(lines.Count == 0 || lines.Any(line => line.NeedNow is null || line.ShareNow is null || line.NeedNext is null || line.ShareNext is null));
    }, iter: 15, threads: 1);

    void Try(Client client, Guid plan, Guid? category, int act, decimal need, decimal share)
    {
        var circle = tenant.CirclesOf(client).FirstOrDefault(circle => circle.CategoryId?.Id == category && circle.Year == 2026);
        if (act == 0 && circle is not null) tenant.Administrator.Delete(CircleRow.Table, circle.Id);
        else if (act < 3) tenant.Save(client, need: need == 0 ? null : need, own: act == 1 ? share : null, category: category);
        else if (tenant.Lines(plan).Any(line => line.CategoryId?.Id == category)) tenant.Expect(plan, category, need, share);
    }

    (Client, Guid) Whole(decimal need, decimal own)
    {
        var client = A.Client(tenant);
        tenant.Save(client, need: need, own: own);
        return (client, tenant.Started(client));
    }

    /// <summary>Plan and lines, but for what says when and by whom.</summary>
    string Figures(Guid plan) => string.Join('\n', new[] { tenant.Plan(plan).Row }.Concat(tenant.Lines(plan).Select(line => line.Row)).Select(row => string.Join(' ', row.Attributes
        .Where(value => value.Key.StartsWith("kam_", StringComparison.Ordinal) && value.Key is not PlanRow.Columns.Lock)
        .OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={Text(value.Value)}"))));

    static string? Text(object? value) => value switch { EntityReference reference => reference.Id.ToString(), OptionSetValue option => option.Value.ToString(), Money money => money.Value.ToString("0.00"), _ => value?.ToString() };
}
