using LocalDataverse.Execution;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace LocalDataverse.Plugins;

/// <summary>What a plug-in can ask its host for.</summary>
internal sealed class PluginServices(Call call, PluginContext context, string typeName, TraceText trace) : IServiceProvider, IOrganizationServiceFactory
{
    public object? GetService(Type serviceType)
    {
        if (serviceType.IsInstanceOfType(context) && typeof(IExecutionContext).IsAssignableFrom(serviceType)) return context;
        if (serviceType == typeof(IOrganizationServiceFactory)) return this;
        if (serviceType == typeof(ITracingService) || serviceType == typeof(ILogger)) return trace;
        return null;
    }

    /// <summary>Null is the system itself; the empty id the user of the context.</summary>
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        var user = userId switch
        {
            null => call.Organization.SystemUserId,
            { } id when id == Guid.Empty => context.UserId,
            { } id => id,
        };
        return new Service(request => Execute(user, request));
    }

    private OrganizationResponse Execute(Guid user, OrganizationRequest request)
    {
        call.Organization.Report(request, typeName, context.Depth);
        return call.Organization.Dispatch(call.From(context, user), request);
    }
}
