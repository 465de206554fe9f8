namespace Kam.Plugins.Tests.World;

/// <summary>The calls that plug-ins make while something is done, as 'Message table'.</summary>
static class Calls
{
    public static IReadOnlyList<string> CallsOf(this Tenant tenant, Action act)
    {
        var calls = new List<string>();
        using (tenant.Organization.Observe(call => calls.Add($"{call.Message} {call.Table}"))) act();
        return calls;
    }
}
