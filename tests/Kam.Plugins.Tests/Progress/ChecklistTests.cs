using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Progress;

public class ChecklistTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_key_client_of_a_kam_gets_the_catalogue()
    {
        var client = A.KeyClient(tenant);
        Assert.Equal((26, 165), (client.Progresses.Count, client.Progresses.Sum(progress => progress.Weight)));
        Assert.All(client.Progresses, progress => Assert.Equal((ProgressStatusChoice.NotStarted, tenant.People.Anna), (progress.Status, progress.OwnerId!.Id)));
        Assert.Equal((0m, 26, RelationshipStatusChoice.Buyer), (client.Account.ProgressPercent, client.Account.ProgressApplicable, client.Account.RelationshipStatus));
    }

    [Fact]
    public void The_names_are_in_the_owners_language() =>
        Assert.Equal("Известен общий объём закупок в наших категориях", A.KeyClient(tenant, tenant.People.Boris).Progress("K01").Name);

    [Fact]
    public void The_planned_quarter_follows_from_today() =>
        Assert.Equal("2026-Q2", A.KeyClient(tenant).Progress("K01").PlannedQuarter);

    [Fact]
    public void A_key_client_of_a_farmer_gets_none() => Assert.Empty(A.KeyClient(tenant, tenant.People.Clara).Progresses);

    [Fact]
    public void A_kam_who_has_left_gets_none()
    {
        var member = Member(tenant.People.Boris);
        SetActive(member, false);
        Assert.Empty(A.KeyClient(tenant, tenant.People.Boris).Progresses);
        SetActive(member, true);
    }

    [Fact]
    public void A_client_that_comes_to_a_kam_gets_it()
    {
        var client = A.KeyClient(tenant, tenant.People.Clara);
        tenant.Administrator.Update(new AccountRow(client.Id) { OwnerId = new(SystemUserRow.Table, tenant.People.Anna) }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(26, client.Progresses.Count);
    }

    [Fact]
    public void A_second_command_creates_nothing()
    {
        var client = A.KeyClient(tenant);
        Assert.Equal(0, Create(client));
        Assert.Equal(26, client.Progresses.Count);
    }

    [Fact]
    public void The_command_adds_what_is_missing()
    {
        var client = A.KeyClient(tenant);
        tenant.Administrator.Delete(ProgressRow.Table, client.Progress("K01").Id);
        Assert.Equal(1, Create(client));
        Assert.Equal(26, client.Account.ProgressApplicable);
    }

    [Fact]
    public void A_checklist_takes_31_calls()
    {
        var client = A.Client(tenant);
        var calls = tenant.CallsOf(() => Create(client));
        Assert.Equal((31, 26, 1), (calls.Count, calls.Count(call => call == "Create kam_progress"), calls.Count(call => call == "Create kam_clientvalue")));
    }

    [Fact]
    public void A_progress_added_by_hand_copies_its_definition_and_is_counted()
    {
        var client = A.Client(tenant);
        var definition = A.KeyClient(tenant).Progress("I03").DefinitionId;
        tenant.People.As(tenant.People.Anna).Create(new ProgressRow { AccountId = client.Reference, DefinitionId = definition }.Row);
        Assert.Equal((8, ProgressCategoryChoice.Integration), (client.Progresses.Single().Weight, client.Progresses.Single().Category));
        Assert.Equal((1, 0m), (client.Account.ProgressApplicable, client.Value.IntegrationPercent));
    }

    [Fact]
    public void Two_of_one_definition_are_refused()
    {
        var client = A.KeyClient(tenant);
        Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(new ProgressRow { AccountId = client.Reference, DefinitionId = client.Progress("K01").DefinitionId }.Row));
    }

    Guid Member(Guid user)
    {
        var query = new QueryExpression(KamMemberRow.Table);
        query.Criteria.AddCondition(KamMemberRow.Columns.UserId, ConditionOperator.Equal, user);
        return tenant.System.RetrieveMultiple(query).Entities.Single().Id;
    }

    void SetActive(Guid member, bool active) => tenant.Administrator.Update(new KamMemberRow(member)
    {
        StateCode = active ? KamMemberState.Active : KamMemberState.Inactive,
        StatusCode = active ? KamMemberStatusReason.Active : KamMemberStatusReason.Inactive,
    }.Row);

    int Create(Client client) =>
        (int)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.CreateChecklist.Name) { ["Target"] = client.Reference })[CustomApis.CreateChecklist.Created];
}
