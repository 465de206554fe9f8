using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.TestPlugins;

/// <summary>Succeeds at the third attempt.</summary>
public sealed class AskForRetry : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        Note(service, "attempt");
        var attempts = service.RetrieveMultiple(new QueryExpression("test_note")).Entities.Count;
        if (attempts < 3) throw new InvalidPluginExecutionException(OperationStatus.Retry, "not yet");
    }
}
