using System.Reflection;

namespace Kam.Plugins.Tests.Framework;

/// <summary>An event that the local Dataverse cannot bring about, made of the members that matter; asking for any other gives its default.</summary>
class FakeEvent : DispatchProxy, IServiceProvider
{
    readonly Dictionary<string, object> members = [];

    public static IServiceProvider Of(IOrganizationService service, params (string Member, object Value)[] members)
    {
        var context = Create<IPluginExecutionContext, FakeEvent>();
        var fake = (FakeEvent)(object)context;
        foreach (var (member, value) in members) fake.members["get_" + member] = value;
        fake.members["get_SharedVariables"] = new ParameterCollection();
        fake.members[nameof(IOrganizationServiceFactory.CreateOrganizationService)] = service;
        return fake;
    }

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IPluginExecutionContext) ? this : serviceType == typeof(IOrganizationServiceFactory) ? Factory() : null;

    IOrganizationServiceFactory Factory()
    {
        var factory = Create<IOrganizationServiceFactory, FakeEvent>();
        ((FakeEvent)(object)factory).members["CreateOrganizationService"] = members[nameof(IOrganizationServiceFactory.CreateOrganizationService)];
        return factory;
    }

    protected override object? Invoke(MethodInfo? method, object?[]? arguments) =>
        members.TryGetValue(method!.Name, out var value) ? value : method.ReturnType.IsValueType && method.ReturnType != typeof(void) ? Activator.CreateInstance(method.ReturnType) : null;
}
