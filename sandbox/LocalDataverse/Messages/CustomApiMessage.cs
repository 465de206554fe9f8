using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>A message that a solution has added: parameters are checked, the main operation is its plug-in.</summary>
internal sealed class CustomApiMessage
{
    public ParameterCollection Handle(Call call, CustomApi api, ParameterCollection input)
    {
        CustomApiParameters.Check(api, input);
        var table = api.Binding == BindingType.Entity ? call.Metadata.Info(api.BoundTable) : null;
        var target = table is null ? null : input.Require<EntityReference>(api.UniqueName, "Target");
        var happening = new Event(api.UniqueName, table) { Id = target?.Id ?? Guid.Empty, Input = input };
        EventPipeline.Run(call, happening, () => Main(call, api, happening));
        CustomApiParameters.CheckAnswer(api, happening.Output);
        return happening.Output;
    }

    private static void Main(Call call, CustomApi api, Event happening)
    {
        if (api.ExecutePrivilege is { Length: > 0 } privilege) Access.RequireNamed(call, privilege);
        if (api.PluginTypeId is not { } id) return;
        var type = call.Metadata.Types.GetValueOrDefault(id) ?? throw Fault.InvalidArgument($"The custom API '{api.UniqueName}' names a plug-in type that is not registered.");
        StepRun.Execute(call, type.Type.TypeName, call.Organization.Plugins.Instance(type), Contexts.Main(call, happening));
    }
}
