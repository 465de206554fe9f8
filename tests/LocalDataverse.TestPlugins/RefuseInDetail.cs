using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Refuses with a status and a code of its own.</summary>
public sealed class RefuseInDetail : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service) =>
        throw new InvalidPluginExecutionException(OperationStatus.Canceled, 12345, "Not on a Sunday.");
}
