using Kam.Cli.Sample.Load;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.EndToEnd;

public sealed class SampleLoadTests
{
    [Fact]
    public async Task The_sample_comes_to_life_on_the_packed_solution()
    {
        await using var host = new Host();
        var totals = JObject.Parse(await new SampleRun(host.Client, Host.Today, new Silence()).RunAsync(default));
        Assert.Equal((60, 0), ((int)totals["accounts"]!, (int)totals["rejected"]!));
        Assert.Equal(22 * 26, await host.CountAsync("kam_progresses?$select=kam_name"));
        Assert.NotEqual(0, await host.CountAsync("kam_progresses?$select=kam_name&$filter=kam_stalled%20eq%20true"));
        Assert.NotEqual(0, await host.CountAsync("accounts?$select=name&$filter=kam_relationshipstatus%20eq%20489900001"));
        Assert.Equal(0, await host.CountAsync("kam_progresschanges?$select=kam_name&$filter=kam_changedbyid/title%20eq%20null"));
        Assert.Equal(0, await host.CountAsync("asyncoperations?$select=name&$filter=statuscode%20eq%2031"));
        await RelationsAsync(host);
        await PlansAsync(host);
        await AgainAsync(host);
    }

    static async Task RelationsAsync(Host host)
    {
        var pipelines = await host.Client.RowsAsync("kam_reengagements?$select=kam_stage,kam_gatestage,kam_holdstage&$filter=kam_pipelinestatus%20eq%20489900000").ToListAsync();
        Assert.InRange(pipelines.Select(row => (int)row["kam_stage"]!).Distinct().Count(), 4, 6);
        var held = pipelines.Single(row => row["kam_holdstage"]!.Type == JTokenType.Integer);
        Assert.Equal(((int)held["kam_stage"]!, (int)held["kam_gatestage"]!), ((int)held["kam_holdstage"]!, (int)held["kam_stage"]! + 1));
        Assert.NotEqual(0, await host.CountAsync("accounts?$select=name&$filter=kam_walletsource%20eq%20489900002"));
        Assert.NotEqual(0, await host.CountAsync("kam_circles?$select=kam_name&$filter=_kam_categoryid_value%20eq%20null%20and%20kam_competitorshare%20gt%200"));
        Assert.Equal(0, await host.CountAsync("kam_circles?$select=kam_name&$filter=kam_othersshare%20lt%200"));
        var hard = await host.Client.RowsAsync("kam_progresses?$select=kam_stalled&$filter=kam_definitionid/kam_code%20eq%20'D02'%20and%20kam_status%20ne%20489900002").ToListAsync();
        Assert.True(hard.Count(row => (bool)row["kam_stalled"]!) * 100 >= 30 * hard.Count && hard.Count >= 5);
    }

    /// <summary>Plans of all five states, one whose review is overdue, and one that is executed so badly that its manager is asked for the cause.</summary>
    static async Task PlansAsync(Host host)
    {
        var plans = await host.Client.RowsAsync("kam_plans?$select=kam_lifecycle,kam_escalation,kam_reviewdueon,kam_forecast,kam_scenario").ToListAsync();
        Assert.Equal(5, plans.Select(plan => (int)plan["kam_lifecycle"]!).Distinct().Count());
        Assert.Single(plans, plan => (int)plan["kam_escalation"]! == 489900001);
        Assert.Single(plans, plan => (int)plan["kam_lifecycle"]! == 489900001 && DateOnly.Parse((string)plan["kam_reviewdueon"]!) < Host.Today);
        Assert.All(plans.Where(plan => (int)plan["kam_lifecycle"]! == 489900003), plan => Assert.True((decimal)plan["kam_forecast"]! > 0 && plan["kam_scenario"]!.Type == JTokenType.Integer));
        Assert.Equal(0, await host.CountAsync("systemusers?$select=fullname&$filter=systemuserroles_association/any(r:r/name%20eq%20'KAM Importer')"));
    }

    /// <summary>A second run finds everything and adds nothing.</summary>
    static async Task AgainAsync(Host host)
    {
        string[] tables = ["kam_stakeholders", "kam_acquaintances", "kam_suppliers", "kam_circles", "kam_circleshares", "kam_reengagements", "kam_reengagestagechanges", "appointments", "phonecalls", "kam_progresschanges",
            "kam_plans", "kam_planlines", "kam_initiatives", "kam_targetcontacts", "kam_plantasks", "kam_successentries"];
        var before = await CountsAsync();
        await new SampleRun(host.Client, Host.Today, new Silence()).RunAsync(default);
        Assert.Equal(before, await CountsAsync());

        async Task<string> CountsAsync()
        {
            var counts = new List<string>();
            foreach (var table in tables)
                counts.Add($"{table} {await host.CountAsync($"{table}?$select=createdon")}");
            return string.Join(", ", counts);
        }
    }
}
