using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Looks for the variable here, then along the parents.</summary>
public sealed class NoteVariables : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var up = 0;
        for (IPluginExecutionContext at = context; at != null; at = at.ParentContext, up++)
        {
            if (at.SharedVariables.TryGetValue("left", out var left)) Note(service, $"{left}, {up} up");
        }
    }
}
