using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Gives a test plug-in its context and service, and a way to leave a note that a test can read.</summary>
public abstract class TestPlugin : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("{0} runs", GetType().Name);
        Run(context, factory.CreateOrganizationService(context.UserId));
    }

    protected abstract void Run(IPluginExecutionContext context, IOrganizationService service);

    protected static void Note(IOrganizationService service, string text) => service.Create(new Entity("test_note") { ["test_name"] = text });

    protected static Entity Target(IPluginExecutionContext context) => (Entity)context.InputParameters["Target"];
}
