using System.Text.Json.Nodes;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

/// <summary>A plan of one of Anna's clients on its way through its lifecycle, and who brings it on.</summary>
sealed class PlanLife(Tenant tenant, Client client, Guid id)
{
    public Guid Id => id;

    public Client Client => client;

    public PlanRow Plan => new(tenant.System.Retrieve(PlanRow.Table, id, new ColumnSet(true)));

    public PlanLifecycleChoice Lifecycle => Plan.Lifecycle!.Value;

    public Department Department { get; } = new(tenant);

    /// <summary>What the plan lacks, as 'code name'.</summary>
    public IEnumerable<string> Gaps => Said(Plan.Gaps!);

    /// <summary>A draft of which nothing is filled in, with Max as its manager.</summary>
    public static PlanLife Draft(Tenant tenant, int year = 2026)
    {
        var client = A.Client(tenant);
        return new(tenant, client, tenant.System.Create(new PlanRow
        {
            Name = $"{client.Account.Name} {year}",
            AccountId = client.Reference,
            Year = year,
            Revision = 1,
            Lifecycle = PlanLifecycleChoice.Draft,
            ManagerId = new(SystemUserRow.Table, new Department(tenant).Max),
            AsOf = new DateTime(2026, 5, 31),
            OwnerId = client.Account.OwnerId,
        }.Row));
    }

    /// <summary>A draft that lacks nothing.</summary>
    public static PlanLife Complete(Tenant tenant, int year = 2026)
    {
        var plan = Draft(tenant, year);
        plan.Line(need: 100, share: 30, next: 115, nextShare: 36);
        plan.Initiative();
        plan.Target();
        foreach (var month in new[] { 2, 6, 8, 11 }) plan.Task($"{year}-{month:00}-15");
        plan.Write(row => (row.Profile, row.Strategy, row.CircleWhy, row.Goal, row.Target) = ("Bakes bread", "A new plant", "The plant", "Displace", 50_000));
        return plan;
    }

    public static PlanLife Active(Tenant tenant)
    {
        var plan = Complete(tenant);
        plan.Submit();
        plan.Approve();
        tenant.Organization.Jobs.RunAll();
        return plan;
    }

    public void Write(Action<PlanRow> what, Guid? user = null)
    {
        var row = new PlanRow(id);
        what(row);
        tenant.People.As(user ?? tenant.People.Anna).Update(row.Row);
    }

    public Guid Line(decimal? need, decimal? share, decimal? next, decimal? nextShare, Guid? category = null) => tenant.System.Create(new PlanLineRow
    {
        Name = category is null ? "2026" : "Packaging 2026",
        Key = $"{id:N}|{category?.ToString("N") ?? "all"}",
        PlanId = new(PlanRow.Table, id),
        AccountId = client.Reference,
        CategoryId = category is { } one ? new(CategoryRow.Table, one) : null,
        NeedNow = need,
        ShareNow = share,
        NeedNext = next,
        ShareNext = nextShare,
        OwnerId = client.Account.OwnerId,
    }.Row);

    public Guid Initiative(string name = "A new plant") => Save(new InitiativeRow
    {
        Name = name, PlanId = new(PlanRow.Table, id), Relevance = RelevanceChoice.ExistingCategory, ClientBenefit = "Less scrap", Value = 40_000, Probability = 50,
    }.Row);

    public Guid Target() => Save(new TargetContactRow { PlanId = new(PlanRow.Table, id), StakeholderId = new(StakeholderRow.Table, Stakeholder()), Goal = TargetGoalChoice.Meet }.Row);

    public Guid Task(string due, string name = "Visit") => Save(new PlanTaskRow { Name = name, PlanId = new(PlanRow.Table, id), DueDate = DateTime.Parse(due) }.Row);

    public Guid Roi(Guid initiative) => Save(new RoiRow { Name = "ROI", InitiativeId = new(InitiativeRow.Table, initiative), ScrapBenefit = 12_000, Investment = 6_000 }.Row);

    public IReadOnlyList<Entity> Rows(string table, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
        return [.. tenant.System.RetrieveMultiple(query).Entities];
    }

    /// <summary>What the plan lacks when it is sent to review; nothing when it was sent.</summary>
    public IReadOnlyList<string> Submit(Guid? user = null)
    {
        var answer = Ask(CustomApis.SubmitPlan.Name, user ?? tenant.People.Anna);
        var lacking = Said((string)answer[CustomApis.SubmitPlan.Gaps]).ToList();
        Assert.Equal(lacking.Count == 0, (bool)answer[CustomApis.SubmitPlan.Submitted]);
        return lacking;
    }

    public void Approve(Guid? user = null) => Ask(CustomApis.ApprovePlan.Name, user ?? Department.Max);

    public void Return(string? reason, Guid? user = null) => Ask(CustomApis.ReturnPlan.Name, user ?? Department.Max, CustomApis.ReturnPlan.Reason, reason ?? "");

    /// <summary>Anna takes it back, and says nothing.</summary>
    public void TakeBack() => Ask(CustomApis.ReturnPlan.Name, tenant.People.Anna);

    public void Close(string? reason, Guid? user = null) => Ask(CustomApis.ClosePlan.Name, user ?? tenant.People.Anna, CustomApis.ClosePlan.Reason, reason ?? "");

    public PlanLife Revise(string? reason = "The plant comes earlier", Guid? user = null) => new(
        tenant, client, (Guid)Ask(CustomApis.RevisePlan.Name, user ?? tenant.People.Anna, CustomApis.RevisePlan.Reason, reason ?? "")[CustomApis.RevisePlan.RevisionId]);

    /// <summary>The code of the refusal; null where it was done.</summary>
    public static string? Refusal(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (DataverseFault refused)
        {
            return refused.Message[^8..].Trim('(', ')');
        }
    }

    Guid Save(Entity row) => tenant.People.As(tenant.People.Anna).Create(row);

    Guid Stakeholder() => tenant.Administrator.Create(new StakeholderRow
    {
        AccountId = client.Reference, ContactId = new(ContactRow.Table, A.ContactOf(client, tenant)), OwnerId = client.Account.OwnerId,
    }.Row);

    OrganizationResponse Ask(string message, Guid user, string? parameter = null, object? value = null)
    {
        var request = new OrganizationRequest(message) { ["Target"] = new EntityReference(PlanRow.Table, id) };
        if (parameter is not null) request[parameter] = value;
        return tenant.People.As(user).Execute(request);
    }

    static IEnumerable<string> Said(string gaps) => JsonNode.Parse(gaps)!.AsArray().Select(gap => $"{gap!["code"]} {gap["name"]}".TrimEnd());
}
