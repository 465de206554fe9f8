using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>An endless loop: updates the row whose update has called it.</summary>
public sealed class UpdateAgain : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service) =>
        service.Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { ["test_name"] = "depth " + context.Depth });
}
