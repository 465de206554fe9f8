using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

/// <summary>Who may see and touch a plan, as the roles that ship say.</summary>
public sealed class PlanAccessTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void A_plan_is_its_owners_and_no_other_KAMs()
    {
        var plan = Plan(tenant.People.Anna);
        Read(tenant.People.Anna, plan);
        Assert.Contains("ReadAccess", Refused(() => Read(tenant.People.Boris, plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_given_the_client_is_given_its_plan_and_what_is_in_it()
    {
        var plan = Plan(tenant.People.Anna);
        var initiative = Initiative(tenant.People.Anna, plan);
        tenant.Administrator.Update(new AccountRow(plan.AccountId!.Id) { OwnerId = new(SystemUserRow.Table, tenant.People.Boris) }.Row);
        Assert.Equal((tenant.People.Boris, tenant.People.Boris), (Owner(PlanRow.Table, plan.Id), Owner(InitiativeRow.Table, initiative)));
        Read(tenant.People.Boris, plan);
    }

    [Fact]
    public void A_manager_writes_in_the_teams_plans_and_approves_which_a_KAM_cannot()
    {
        var (plan, manager) = (Plan(tenant.People.Anna), Hire(Roles.KamManager));
        tenant.People.As(manager).Update(new PlanRow(plan.Id) { Risks = "The tender moves" }.Row);
        Assert.Equal("The tender moves", new PlanRow(tenant.System.Retrieve(PlanRow.Table, plan.Id, new ColumnSet(PlanRow.Columns.Risks))).Risks);
        tenant.System.Update(new PlanRow(plan.Id) { Lifecycle = PlanLifecycleChoice.InReview }.Row);
        Assert.EndsWith("(KAM-165)", Refused(() => tenant.People.As(tenant.People.Anna).Execute(new OrganizationRequest(CustomApis.ApprovePlan.Name) { ["Target"] = plan.Row.ToEntityReference() })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_reads_and_changes_nothing()
    {
        var (plan, reader) = (Plan(tenant.People.Anna), Hire(Roles.KamReader));
        Read(reader, plan);
        Assert.Contains("prvWritekam_plan", Refused(() => tenant.People.As(reader).Update(new PlanRow(plan.Id) { Goal = "Mine" }.Row)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sales_sees_the_plans_of_its_clients_and_writes_down_how_they_use_the_product()
    {
        var plan = Plan(tenant.People.Clara);
        Read(tenant.People.Clara, plan);
        Assert.Contains("prvWritekam_plan", Refused(() => tenant.People.As(tenant.People.Clara).Update(new PlanRow(plan.Id) { Goal = "Mine" }.Row)), StringComparison.Ordinal);
        var entry = new SuccessEntryRow { Name = "Consumption measured", Type = SuccessTypeChoice.Result, Date = new DateTime(2026, 6, 1), AccountId = plan.AccountId };
        Assert.NotEqual(Guid.Empty, tenant.People.As(tenant.People.Clara).Create(entry.Row));
    }

    PlanRow Plan(Guid owner)
    {
        var row = new PlanRow { AccountId = A.Client(tenant, owner).Reference, Year = 2026, Revision = 1, OwnerId = new(SystemUserRow.Table, owner) };
        return new PlanRow(tenant.System.Create(row.Row)) { AccountId = row.AccountId };
    }

    Guid Initiative(Guid owner, PlanRow plan) =>
        tenant.People.As(owner).Create(new InitiativeRow { Name = "A new plant", PlanId = plan.Row.ToEntityReference() }.Row);

    Guid Hire(Guid role)
    {
        var user = tenant.Administrator.Create(new Entity(SystemUserRow.Table)
        {
            [SystemUserRow.Columns.FirstName] = "Vera",
            [SystemUserRow.Columns.LastName] = "Test",
            [SystemUserRow.Columns.DomainName] = "vera@example.com",
            [SystemUserRow.Columns.BusinessUnitId] = new EntityReference("businessunit", tenant.Organization.RootBusinessUnitId),
        });
        tenant.Administrator.Associate(SystemUserRow.Table, user, new Relationship("systemuserroles_association"), [new EntityReference(RoleRow.Table, role)]);
        return user;
    }

    void Read(Guid user, PlanRow plan) => tenant.People.As(user).Retrieve(PlanRow.Table, plan.Id, new ColumnSet(PlanRow.Columns.Name));

    Guid Owner(string table, Guid row) => tenant.System.Retrieve(table, row, new ColumnSet("ownerid")).GetAttributeValue<EntityReference>("ownerid").Id;

    static string Refused(Action act) => Assert.Throws<DataverseFault>(act).Message;

    public void Dispose() => tenant.Dispose();
}
