using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

public sealed class LeaveVariable : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service) => context.SharedVariables["left"] = "at stage " + context.Stage;
}
