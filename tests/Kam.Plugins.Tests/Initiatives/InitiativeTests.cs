using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Initiatives;

public class InitiativeTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void It_weighs_value_by_probability_and_is_the_plans_clients()
    {
        var plan = new Planned(tenant);
        var saved = plan.Read(plan.Initiative(1_200_000, 60));
        Assert.Equal((720_000m, plan.Client.Id), (saved.WeightedValue, saved.AccountId!.Id));
    }

    [Fact]
    public void In_another_currency_it_weighs_in_base_currency()
    {
        var plan = new Planned(tenant);
        var halves = tenant.Administrator.Create(new TransactionCurrencyRow { CurrencyName = "Half", IsoCurrencyCode = "HLF", CurrencySymbol = "h", CurrencyPrecision = 2, ExchangeRate = 2 }.Row);
        var id = plan.Initiative(1000, 50, and: row => row.TransactionCurrencyId = new(TransactionCurrencyRow.Table, halves));
        Assert.Equal((250m, 250m), (plan.Read(id).WeightedValue, plan.Row.InitiativeValue));
    }

    [Fact]
    public void The_plan_sums_up_what_is_relevant_and_open_or_won()
    {
        var plan = new Planned(tenant);
        var first = plan.Initiative(1000, 50);
        var second = plan.Initiative(400, 25, RelevanceChoice.NewCategory);
        plan.Initiative(9000, 90, RelevanceChoice.NotRelevant);
        Assert.Equal((600m, 600m), (plan.Row.InitiativeValue, plan.Row.Forecast));
        plan.Change(first, row => row.Outcome = InitiativeOutcomeChoice.Won);
        Assert.Equal(1100, plan.Row.InitiativeValue);
        plan.Change(second, row => row.Outcome = InitiativeOutcomeChoice.Lost);
        Assert.Equal(1000, plan.Row.InitiativeValue);
        plan.Anna.Delete(InitiativeRow.Table, first);
        Assert.Equal(0, plan.Row.InitiativeValue);
    }

    [Fact]
    public void Saving_one_takes_four_calls()
    {
        var plan = new Planned(tenant);
        var contact = A.ContactOf(plan.Client, tenant);
        string[] calls = ["RetrieveMultiple kam_plan", "Update kam_plan", "RetrieveMultiple kam_plan", "Update kam_plan"];
        var id = Guid.Empty;
        Assert.Equal(calls, tenant.CallsOf(() => id = plan.Initiative(and: row => row.SourceContactId = new(ContactRow.Table, contact))));
        Assert.Equal(calls, tenant.CallsOf(() => plan.Change(id, row => row.Probability = 70)));
        Assert.Empty(tenant.CallsOf(() => plan.Change(id, row => (row.Probability, row.Name, row.OpportunityId) = (70, "Another name", "1"))));
    }

    [Theory, InlineData(-1), InlineData(101)]
    public void A_probability_outside_0_to_100_is_refused(int probability)
    {
        var plan = new Planned(tenant);
        var id = plan.Initiative();
        plan.Refuses("KAM-170", () => plan.Initiative(probability: probability));
        plan.Refuses("KAM-170", () => plan.Change(id, row => row.Probability = probability));
    }

    [Fact]
    public void It_is_not_relevant_before_the_client_has_something_of_it()
    {
        var plan = new Planned(tenant);
        plan.Refuses("KAM-171", () => plan.Initiative(and: row => row.ClientBenefit = " "));
        var id = plan.Initiative(relevance: RelevanceChoice.NotRelevant, and: row => row.ClientBenefit = null);
        plan.Refuses("KAM-171", () => plan.Change(id, row => row.Relevance = RelevanceChoice.PremiumLine));
        plan.Change(id, row => (row.Relevance, row.ClientBenefit) = (RelevanceChoice.PremiumLine, "Half the cleaning time"));
        Assert.Equal(500, plan.Read(id).WeightedValue);
    }

    [Fact]
    public void Its_sources_are_of_the_plans_client()
    {
        var (plan, other) = (new Planned(tenant), A.KeyClient(tenant));
        var contact = A.ContactOf(other, tenant);
        plan.Refuses("KAM-174", () => plan.Initiative(and: row => row.SourceContactId = new(ContactRow.Table, contact)));
        plan.Refuses("KAM-174", () => plan.Initiative(and: row => row.SourceProgressId = new(ProgressRow.Table, other.Progress("K04").Id)));
        var own = new Planned(tenant, client: other);
        var id = own.Initiative(and: row => row.SourceProgressId = new(ProgressRow.Table, other.Progress("K04").Id));
        Assert.Equal(other.Id, own.Read(id).AccountId!.Id);
    }

    [Fact]
    public void It_has_a_plan_and_stays_in_it()
    {
        var (plan, other) = (new Planned(tenant), new Planned(tenant));
        plan.Refuses("KAM-176", () => plan.Initiative(and: row => row.PlanId = null));
        var id = plan.Initiative();
        plan.Refuses("KAM-173", () => plan.Change(id, row => row.PlanId = other.Reference));
    }

    [Theory, InlineData(PlanLifecycleChoice.Approved), InlineData(PlanLifecycleChoice.Active), InlineData(PlanLifecycleChoice.Closed)]
    public void What_was_agreed_upon_stays(PlanLifecycleChoice lifecycle)
    {
        var plan = new Planned(tenant);
        var id = plan.Initiative();
        plan.Become(lifecycle);
        plan.Refuses("KAM-160", () => plan.Change(id, row => row.Value = 2000));
        plan.Refuses("KAM-160", () => plan.Change(id, row => row.ClientBenefit = "More water"));
        plan.Refuses("KAM-160", () => plan.Initiative());
        plan.Refuses("KAM-160", () => plan.Anna.Delete(InitiativeRow.Table, id));
    }

    [Fact]
    public void What_becomes_of_it_is_told_without_moving_a_figure()
    {
        var plan = new Planned(tenant);
        var id = plan.Initiative();
        plan.Become(PlanLifecycleChoice.Active);
        plan.Change(id, row => (row.Outcome, row.OpportunityId) = (InitiativeOutcomeChoice.Won, "d3b07384-d9a0-4c9b-8f0a-1f2e3d4c5b6a"));
        Assert.Equal((500m, InitiativeOutcomeChoice.Won, 500m), (plan.Read(id).WeightedValue, plan.Read(id).Outcome, plan.Row.InitiativeValue));
    }

    [Fact]
    public void What_is_computed_is_nobodys_to_write()
    {
        var plan = new Planned(tenant);
        plan.Refuses("KAM-050", () => plan.Initiative(and: row => row.WeightedValue = 7));
        var id = plan.Initiative();
        plan.Refuses("KAM-050", () => plan.Change(id, row => row.AccountId = plan.Client.Reference));
    }

    [Fact]
    public void Several_that_are_saved_at_once_add_up()
    {
        var plan = new Planned(tenant);
        Parallel.For(0, 8, _ => plan.Initiative(100, 50));
        Assert.Equal(400, plan.Row.InitiativeValue);
    }

    [Fact]
    public void Whatever_is_done_the_plan_is_worth_its_initiatives() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 5000], Gen.Int[0, 100], Gen.Int[0, 3]).Array[1, 12].Sample(acts =>
    {
        var plan = new Planned(tenant);
        foreach (var (act, relevance, value, probability, outcome) in acts) Act(plan, act, row =>
            (row.Relevance, row.Value, row.Probability, row.Outcome) = (RelevanceChoice.NotRelevant + relevance, value, probability, InitiativeOutcomeChoice.Open + outcome));
        Assert.Equal(plan.Initiatives.Sum(Worth), plan.Row.InitiativeValue ?? 0);
    }, iter: 15, threads: 1);

    static void Act(Planned plan, int act, Action<InitiativeRow> change)
    {
        var any = plan.Initiatives.FirstOrDefault();
        if (any is null || act == 0) plan.Initiative(and: change);
        else if (act == 1) plan.Anna.Delete(InitiativeRow.Table, any.Id);
        else plan.Change(any.Id, change);
    }

    static decimal Worth(InitiativeRow row) => (row.Relevance, row.Outcome) switch
    {
        (RelevanceChoice.NotRelevant, _) => 0,
        (_, InitiativeOutcomeChoice.Open) => decimal.Round(row.Value!.Value * row.Probability!.Value / 100, 2, MidpointRounding.AwayFromZero),
        (_, InitiativeOutcomeChoice.Won) => row.Value!.Value,
        _ => 0,
    };
}
