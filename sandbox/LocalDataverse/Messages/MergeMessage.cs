using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Pipeline;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>
/// Two rows become one: the master takes what UpdateContent says and whatever points at the subordinate, and the subordinate is deactivated.
/// The caller is asked for his rights to the two; the rest is done by the system, with the merge as its parent.
/// </summary>
internal sealed class MergeMessage : IMessage
{
    public string Name => "Merge";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var target = input.Require<EntityReference>(Name, "Target");
        var table = call.Metadata.Info(target.LogicalName);
        var subordinate = input.Require<Guid>(Name, "SubordinateId");
        MergeRules.RequireTwo(table, target.Id, subordinate);
        var happening = new Event(Name, table) { Id = target.Id, Input = input };
        EventPipeline.Run(call, happening, () => Merge(call, happening, table, subordinate));
        return [];
    }

    private void Merge(Call call, Event happening, TableInfo table, Guid subordinate)
    {
        MergeRules.Require(call, table, happening.Id, subordinate, happening.Input.Optional<bool>(Name, "PerformParentingChecks"));
        var part = call.Part(call.Organization.SystemUserId, Contexts.Main(call, happening));
        Update(part, table, happening.Id, happening.Input.Optional<Entity>(Name, "UpdateContent"));
        MergeCascade.Follow(part, table, happening.Id, subordinate);
        MergeCascade.Deactivate(part, table, happening.Id, subordinate);
    }

    /// <summary>Of what plug-ins have made of the content; without a column there is no update and none of its steps.</summary>
    private static void Update(Call call, TableInfo table, Guid master, Entity? content)
    {
        if (content is null) return;
        if (content.LogicalName != table.Name) throw Fault.InvalidArgument($"UpdateContent is a row of '{content.LogicalName}'; one of '{table.Name}' is expected.");
        var change = new Entity(table.Name, master);
        foreach (var (column, value) in content.Attributes)
        {
            if (column != table.Id.Name) change[column] = value;
        }
        if (change.Attributes.Count > 0) UpdateMessage.Update(call, change);
    }
}
