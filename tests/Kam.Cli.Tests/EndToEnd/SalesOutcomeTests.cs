using Kam.Cli.Daily;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.EndToEnd;

/// <summary>An initiative that has become an opportunity ends with it, where there is Dynamics 365 Sales.</summary>
public sealed class SalesOutcomeTests
{
    const int Open = 489900000;

    [Fact]
    public async Task What_was_won_and_lost_comes_back_once()
    {
        await using var host = new Host(withSales: true);
        var plan = await PlanAsync(host.Client);
        var (won, lost, running) = (await InitiativeAsync(host.Client, plan), await InitiativeAsync(host.Client, plan), await InitiativeAsync(host.Client, plan));
        foreach (var initiative in new[] { won, lost, running })
            await MakeOpportunityAsync(host.Client, initiative);
        await EndAsync(host.Client, won, state: 1, status: 3);
        await EndAsync(host.Client, lost, state: 2, status: 4);
        Assert.Equal(2, await new SalesOutcomes(host.Client).BringBackAsync(default));
        Assert.Equal(Open + 1, await OutcomeAsync(host.Client, won));
        Assert.Equal(Open + 2, await OutcomeAsync(host.Client, lost));
        Assert.Equal(Open, await OutcomeAsync(host.Client, running));
        Assert.Equal(0, await new SalesOutcomes(host.Client).BringBackAsync(default));
    }

    [Fact]
    public async Task What_somebody_has_said_stays()
    {
        await using var host = new Host(withSales: true);
        var initiative = await InitiativeAsync(host.Client, await PlanAsync(host.Client));
        await MakeOpportunityAsync(host.Client, initiative);
        await EndAsync(host.Client, initiative, state: 1, status: 3);
        await host.Client.UpdateAsync("kam_initiatives", Key.Of(initiative), new JObject { ["kam_outcome"] = Open + 3 });
        await new SalesOutcomes(host.Client).BringBackAsync(default);
        Assert.Equal(Open + 3, await OutcomeAsync(host.Client, initiative));
    }

    [Fact]
    public async Task Without_Sales_there_is_nothing_to_look_at()
    {
        await using var host = new Host();
        var initiative = await InitiativeAsync(host.Client, await PlanAsync(host.Client));
        await host.Client.UpdateAsync("kam_initiatives", Key.Of(initiative), new JObject { ["kam_opportunityid"] = $"{initiative}" });
        Assert.Equal(0, await new SalesOutcomes(host.Client).BringBackAsync(default));
    }

    static async Task<Guid> PlanAsync(DataverseClient client)
    {
        await client.CallAsync("kam_Setup", repeatable: true);
        var account = await client.CreateAsync("accounts", new JObject { ["name"] = "Prairie Foods" });
        var answer = await client.CallOnAsync("accounts", account, "kam_StartPlan", new JObject { ["Year"] = 2020, ["Reason"] = "A plant in another region." });
        return Guid.Parse((string)answer["PlanId"]!);
    }

    static Task<Guid> InitiativeAsync(DataverseClient client, Guid plan) => client.CreateAsync("kam_initiatives", new JObject
    {
        ["kam_name"] = "Packaging", ["kam_relevance"] = Open + 3, ["kam_clientbenefit"] = "Less damage on the way",
    }.Bind("kam_planid", "kam_plans", plan));

    /// <summary>As the command on its form does.</summary>
    static async Task MakeOpportunityAsync(DataverseClient client, Guid initiative)
    {
        await client.CreateAsync("opportunities", new JObject { ["opportunityid"] = initiative, ["name"] = "Packaging" });
        await client.UpdateAsync("kam_initiatives", Key.Of(initiative), new JObject { ["kam_opportunityid"] = $"{initiative}" });
    }

    static Task EndAsync(DataverseClient client, Guid opportunity, int state, int status) =>
        client.UpdateAsync("opportunities", Key.Of(opportunity), new JObject { ["statecode"] = state, ["statuscode"] = status });

    static async Task<int> OutcomeAsync(DataverseClient client, Guid initiative) =>
        (int)(await client.FirstAsync($"kam_initiatives?$select=kam_outcome&$filter=kam_initiativeid%20eq%20{initiative}"))!["kam_outcome"]!;
}
