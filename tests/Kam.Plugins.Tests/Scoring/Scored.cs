using Kam.Plugins.Tests.Runs;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Scoring;

/// <summary>A portfolio after its first run.</summary>
static class Scored
{
    static readonly Lazy<string> OfThirty = new(Build);

    public static Tenant Thirty() => new(OfThirty.Value, keepTrace: false);

    static string Build()
    {
        var tenant = Portfolio.Thirty();
        tenant.ScoreAll();
        return tenant.Leave();
    }
}
