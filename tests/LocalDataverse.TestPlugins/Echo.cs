using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>The main operation of a custom API that answers with what it was given.</summary>
public sealed class Echo : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        foreach (var parameter in context.InputParameters)
        {
            if (parameter.Key != "Target") context.OutputParameters[parameter.Key] = parameter.Value;
        }
        context.OutputParameters["Row"] = context.PrimaryEntityId;
    }
}
