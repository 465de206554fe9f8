using System.Text.Json.Nodes;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

/// <summary>What people do with a client's plan.</summary>
static class Plans
{
    /// <summary>Anna starts the client's plan.</summary>
    public static (Guid Id, bool Created) Start(this Tenant tenant, Client client, int? year = null, string? reason = null, string? takeOver = null, Guid? user = null)
    {
        var request = new OrganizationRequest(CustomApis.StartPlan.Name) { ["Target"] = client.Reference };
        if (year is { } asked) request[CustomApis.StartPlan.Year] = asked;
        if (reason is not null) request[CustomApis.StartPlan.Reason] = reason;
        if (takeOver is not null) request[CustomApis.StartPlan.TakeOver] = takeOver;
        var answer = tenant.People.As(user ?? tenant.People.Anna).Execute(request);
        return ((Guid)answer[CustomApis.StartPlan.PlanId], (bool)answer[CustomApis.StartPlan.Created]);
    }

    /// <summary>A client with a plan of this year, for a reason.</summary>
    public static Guid Started(this Tenant tenant, Client client) => tenant.Start(client, reason: "Wants to grow with us").Id;

    public static PlanRow Plan(this Tenant tenant, Guid id) => new(tenant.System.Retrieve(PlanRow.Table, id, new ColumnSet(true)));

    public static IReadOnlyList<PlanLineRow> Lines(this Tenant tenant, Guid plan) =>
        [.. tenant.RowsOf(PlanLineRow.Table, PlanLineRow.Columns.PlanId, plan).Select(row => new PlanLineRow(row)).OrderBy(line => line.Name)];

    public static PlanLineRow Line(this Tenant tenant, Guid plan, Guid? category) => tenant.Lines(plan).Single(line => line.CategoryId?.Id == category);

    /// <summary>Anna says what she expects of a category's next year.</summary>
    public static void Expect(this Tenant tenant, Guid plan, Guid? category, decimal? need, decimal? share) => tenant.People.As(tenant.People.Anna).Update(
        new PlanLineRow(tenant.Line(plan, category).Id) { NeedNext = need, ShareNext = share }.Row);

    /// <summary>Anna takes in what was learnt since.</summary>
    public static void Refresh(this Tenant tenant, Guid plan) =>
        tenant.People.As(tenant.People.Anna).Execute(new OrganizationRequest(CustomApis.RefreshPlan.Name) { ["Target"] = new EntityReference(PlanRow.Table, plan) });

    /// <summary>The facts of a block as 'kind code text'.</summary>
    public static IEnumerable<string> Known(this PlanRow plan, int block) => JsonNode.Parse(plan.Known!)!.AsArray()
        .Where(fact => (int)fact!["block"]! == block).Select(fact => $"{fact!["kind"]} {fact["code"]} {fact["text"]}{Figure(fact["amount"])}".TrimEnd());

    /// <summary>What only the lifecycle does otherwise.</summary>
    public static void Become(this Tenant tenant, Guid plan, PlanLifecycleChoice lifecycle) => tenant.System.Update(new PlanRow(plan) { Lifecycle = lifecycle }.Row);

    public static IEnumerable<Entity> RowsOf(this Tenant tenant, string table, string column, Guid value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return tenant.System.RetrieveMultiple(query).Entities;
    }

    static string Figure(JsonNode? amount) => amount is null ? "" : FormattableString.Invariant($" {(decimal)amount:0.##}");
}
