using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Adds a column to the request that its sender has not named.</summary>
public sealed class AddMemo : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service) => Target(context)["test_memo"] = "by a step";
}
