using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Initiatives;

/// <summary>A client's plan, with what people put into it.</summary>
sealed class Planned
{
    readonly Tenant tenant;

    public Planned(Tenant tenant, PlanLifecycleChoice lifecycle = PlanLifecycleChoice.Draft, Client? client = null)
    {
        this.tenant = tenant;
        Client = client ?? A.Client(tenant);
        Id = tenant.System.Create(new PlanRow
        {
            Name = "Client 2026",
            AccountId = Client.Reference,
            Year = 2026,
            Revision = 1,
            Lifecycle = lifecycle,
            TransactionCurrencyId = new(TransactionCurrencyRow.Table, tenant.Organization.BaseCurrencyId),
            OwnerId = Client.Account.OwnerId,
        }.Row);
    }

    public Client Client { get; }

    public Guid Id { get; }

    public EntityReference Reference => new(PlanRow.Table, Id);

    public PlanRow Row => new(tenant.System.Retrieve(PlanRow.Table, Id, new ColumnSet(true)));

    public IEnumerable<InitiativeRow> Initiatives => Rows(InitiativeRow.Table, InitiativeRow.Columns.PlanId).Select(row => new InitiativeRow(row));

    public IOrganizationService Anna => tenant.People.As(tenant.People.Anna);

    public void Become(PlanLifecycleChoice lifecycle) => tenant.System.Update(new PlanRow(Id) { Lifecycle = lifecycle }.Row);

    /// <summary>An initiative that is relevant to us.</summary>
    public Guid Initiative(decimal? value = 1000, int? probability = 50, RelevanceChoice relevance = RelevanceChoice.ExistingCategory, Action<InitiativeRow>? and = null)
    {
        var row = new InitiativeRow { Name = "A plant in another region", PlanId = Reference, Relevance = relevance, Value = value, Probability = probability, ClientBenefit = "Less water" };
        and?.Invoke(row);
        return Anna.Create(row.Row);
    }

    public void Change(Guid initiative, Action<InitiativeRow> change)
    {
        var row = new InitiativeRow(initiative);
        change(row);
        Anna.Update(row.Row);
    }

    public InitiativeRow Read(Guid initiative) => new(tenant.System.Retrieve(InitiativeRow.Table, initiative, new ColumnSet(true)));

    /// <summary>Somebody on the client's contact map.</summary>
    public Guid Stakeholder() => Stakeholder(tenant, Client);

    public static Guid Stakeholder(Tenant tenant, Client client) => tenant.People.As(tenant.People.Anna).Create(new StakeholderRow
    {
        AccountId = client.Reference,
        ContactId = new(ContactRow.Table, A.ContactOf(client, tenant)),
        OwnerId = client.Account.OwnerId,
    }.Row);

    public Guid Target(Guid? stakeholder = null, string? quarter = "2026-Q3") => Anna.Create(new TargetContactRow
    {
        PlanId = Reference,
        StakeholderId = new(StakeholderRow.Table, stakeholder ?? Stakeholder()),
        Goal = TargetGoalChoice.Meet,
        Quarter = quarter,
    }.Row);

    /// <summary>Nothing happens, and the sentence ends in that code.</summary>
    public void Refuses(string code, Action act)
    {
        var before = tenant.Everything();
        Assert.EndsWith($"({code})", Assert.Throws<DataverseFault>(act).Message);
        Assert.Equal(before, tenant.Everything());
    }

    IEnumerable<Entity> Rows(string table, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, Id);
        return tenant.System.RetrieveMultiple(query).Entities;
    }
}
