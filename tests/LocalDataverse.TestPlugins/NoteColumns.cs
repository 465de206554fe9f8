using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Writes down which of the columns that a test cares for the request names, and how often this event has been seen before.</summary>
public sealed class NoteColumns : TestPlugin
{
    private static readonly string[] Known = { "test_name", "test_memo", "statecode", "statuscode", "businessunitid", "firstname" };

    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var seen = context.SharedVariables.TryGetValue("seen", out var before) ? (int)before : 0;
        context.SharedVariables["seen"] = seen + 1;
        Note(service, $"{context.Stage}: {string.Join(" ", Known.Where(Target(context).Contains))}, seen {seen}");
    }
}
