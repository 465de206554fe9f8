using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

public sealed class Refuse : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        Note(service, "about to refuse");
        throw new InvalidPluginExecutionException("This order is refused.");
    }
}
