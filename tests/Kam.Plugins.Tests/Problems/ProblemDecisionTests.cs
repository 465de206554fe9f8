using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Problems;

public class ProblemDecisionTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_client_that_becomes_a_problem_asks_its_owner_for_a_decision_in_thirty_days()
    {
        var client = Problem();
        var decision = Decisions(client).Single();
        Assert.Equal((DecisionStatusChoice.Open, new DateTime(2026, 6, 15), new DateTime(2026, 7, 15)), (decision.DecisionStatus, decision.OpenedOn, decision.DueOn));
        Assert.Equal((tenant.People.Anna, client.Account.Name), (decision.OwnerId!.Id, decision.Name));
    }

    [Fact]
    public void It_says_what_the_client_costs()
    {
        var client = A.Client(tenant);
        tenant.Administrator.Create(A.Purchase(client, A.Category(tenant, "parts"), "2026-03-10", 1000, 900).Row);
        tenant.Administrator.Update(new AccountRow(client.Id) { CostsToServe12 = 150 }.Row);
        tenant.Organization.Jobs.RunAll();
        Become(client, SegmentChoice.Problem);
        Assert.Equal(50m, Decisions(client).Single().MoneyLost);
    }

    [Fact]
    public void It_opens_once()
    {
        var client = Problem();
        Become(client, SegmentChoice.Regular, runJobs: false);
        Become(client, SegmentChoice.Problem);
        Become(client, SegmentChoice.Problem);
        Assert.Equal(DecisionStatusChoice.Open, Decisions(client).Single().DecisionStatus);
    }

    [Fact]
    public void A_second_one_beside_it_cannot_be()
    {
        var client = Problem();
        Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(new ProblemDecisionRow { Name = "Again", AccountId = client.Reference, DecisionStatus = DecisionStatusChoice.Open }.Row));
    }

    [Fact]
    public void It_is_withdrawn_when_the_client_is_no_problem_any_more()
    {
        var client = Problem();
        Become(client, SegmentChoice.Regular);
        Assert.Equal((DecisionStatusChoice.Withdrawn, null), (Decisions(client).Single().DecisionStatus, Decisions(client).Single().OpenKey));
    }

    [Fact]
    public void What_was_decided_stays_decided_and_a_new_problem_asks_anew()
    {
        var client = Problem();
        Decide(client, ProblemDecisionChoice.Restructure, "New prices from July");
        Become(client, SegmentChoice.Regular);
        Become(client, SegmentChoice.Problem);
        Assert.Equal([DecisionStatusChoice.Open, DecisionStatusChoice.Decided], Decisions(client).Select(decision => decision.DecisionStatus!.Value).Order());
    }

    [Fact]
    public void Deciding_needs_a_decision_and_a_reason()
    {
        var client = Problem();
        Assert.EndsWith("(KAM-084)", Assert.Throws<DataverseFault>(() => Decide(client, null, "Enough")).Message);
        Assert.EndsWith("(KAM-085)", Assert.Throws<DataverseFault>(() => Decide(client, ProblemDecisionChoice.Exit, " ")).Message);
        Decide(client, ProblemDecisionChoice.Exit, "Enough");
        Assert.Equal((DecisionStatusChoice.Decided, new DateTime(2026, 6, 15)), (Decisions(client).Single().DecisionStatus, Decisions(client).Single().DecidedOn));
    }

    [Fact]
    public void Who_is_owed_an_answer_cannot_change_the_question()
    {
        var decision = Decisions(Problem()).Single();
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(new ProblemDecisionRow(decision.Id) { MoneyLost = 0 }.Row)).Message);
    }

    [Fact]
    public void A_client_that_is_no_problem_costs_no_call()
    {
        var client = A.Client(tenant);
        Become(client, SegmentChoice.Regular, runJobs: false);
        Assert.DoesNotContain(tenant.CallsOf(() => tenant.Organization.Jobs.RunAll()), call => call.Contains("problemdecision", StringComparison.Ordinal) || call == "RetrieveMultiple account");
    }

    Client Problem()
    {
        var client = A.Client(tenant);
        Become(client, SegmentChoice.Problem);
        return client;
    }

    void Become(Client client, SegmentChoice segment, bool runJobs = true)
    {
        tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = segment, OverrideReason = "Known better", OverrideExpiresOn = new DateTime(2026, 12, 31) }.Row);
        if (runJobs) tenant.Organization.Jobs.RunAll();
    }

    void Decide(Client client, ProblemDecisionChoice? decision, string reason) => tenant.People.As(tenant.People.Anna).Update(new ProblemDecisionRow(Decisions(client).Single().Id)
    {
        Decision = decision,
        Reason = reason,
        DecisionStatus = DecisionStatusChoice.Decided,
    }.Row);

    List<ProblemDecisionRow> Decisions(Client client)
    {
        var query = new QueryExpression(ProblemDecisionRow.Table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(ProblemDecisionRow.Columns.AccountId, ConditionOperator.Equal, client.Id);
        return [.. tenant.System.RetrieveMultiple(query).Entities.Select(row => new ProblemDecisionRow(row))];
    }
}
