using Kam.Cli.Sample.Load;
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
    }
}
