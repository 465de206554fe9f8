using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>A line that is written touches its order.</summary>
public sealed class TouchOrder : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        context.SharedVariables["left"] = "by the line";
        service.Update(new Entity("test_order", Target(context).GetAttributeValue<EntityReference>("test_orderid").Id) { ["test_memo"] = "touched" });
    }
}
