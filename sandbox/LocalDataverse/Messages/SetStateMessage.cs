using LocalDataverse.Execution;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Setting the state is an update of state and status, and runs the steps of an update.</summary>
internal sealed class SetStateMessage : IMessage
{
    public string Name => "SetState";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var target = input.Require<EntityReference>(Name, "EntityMoniker");
        var change = new Entity(target.LogicalName, target.Id) { ["statecode"] = input.Require<OptionSetValue>(Name, "State") };
        // -1 asks for the default status of the state.
        if (input.Optional<OptionSetValue>(Name, "Status") is { Value: not -1 } status) change["statuscode"] = status;
        UpdateMessage.Update(call, change);
        return [];
    }
}
