using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Catches the failure of a service call and goes on, which the platform allows in the background only.</summary>
public sealed class SwallowFailure : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        try
        {
            service.Delete("test_order", Guid.NewGuid());
        }
        catch (Exception failure)
        {
            Note(service, failure.Message);
        }
    }
}
