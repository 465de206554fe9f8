using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Writes down the messages that led to this one, the nearest first, with the number of rows of a bulk message.</summary>
public sealed class NoteParents : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var text = context.MessageName;
        for (var parent = context.ParentContext; parent != null; parent = parent.ParentContext)
            text += " < " + parent.MessageName + (parent.InputParameters.Contains("Targets") ? " of " + ((EntityCollection)parent.InputParameters["Targets"]).Entities.Count : "");
        Note(service, text);
    }
}
