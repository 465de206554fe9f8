using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>The main operation of a custom API.</summary>
public sealed class Add : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var first = (int)context.InputParameters["First"];
        var second = context.InputParameters.TryGetValue("Second", out var given) ? (int)given : 0;
        context.OutputParameters["Sum"] = first + second;
    }
}
