using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Changes the row on its way into the store.</summary>
public sealed class AddExclamation : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service) =>
        Target(context)["test_name"] = Target(context).GetAttributeValue<string>("test_name") + "!";
}
