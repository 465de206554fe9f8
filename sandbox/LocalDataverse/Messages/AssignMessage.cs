using LocalDataverse.Execution;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Assigning is an update of the owner, and runs the steps of an update.</summary>
internal sealed class AssignMessage : IMessage
{
    public string Name => "Assign";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var target = input.Require<EntityReference>(Name, "Target");
        UpdateMessage.Update(call, new Entity(target.LogicalName, target.Id) { ["ownerid"] = input.Require<EntityReference>(Name, "Assignee") });
        return [];
    }
}
