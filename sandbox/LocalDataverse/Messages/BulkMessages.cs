using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Many rows of one table, all or none. The steps of the single messages run for each row.</summary>
internal sealed class CreateMultipleMessage : IMessage
{
    public string Name => "CreateMultiple";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var targets = Bulk.Targets(Name, input);
        if (Bulk.RunMerged(call, "Create", targets, input, target => CreateMessage.Plan(Bulk.Row(call, Name, targets, input), target)))
            return new ParameterCollection { ["Ids"] = targets.Entities.Select(target => target.Id).ToArray() };
        return new ParameterCollection { ["Ids"] = call.Write(() => targets.Entities.Select(target => CreateMessage.Create(Bulk.Row(call, Name, targets, input), target)).ToArray()) };
    }
}

internal sealed class UpdateMultipleMessage : IMessage
{
    public string Name => "UpdateMultiple";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var targets = Bulk.Targets(Name, input);
        var behavior = input.Optional<ConcurrencyBehavior>(Name, "ConcurrencyBehavior");
        if (Bulk.RunMerged(call, "Update", targets, input, target => UpdateMessage.Plan(Bulk.Row(call, Name, targets, input), target, behavior))) return [];
        call.Write(() =>
        {
            foreach (var target in targets.Entities) UpdateMessage.Update(Bulk.Row(call, Name, targets, input), target, behavior);
        });
        return [];
    }
}

internal sealed class UpsertMultipleMessage : IMessage
{
    public string Name => "UpsertMultiple";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var targets = Bulk.Targets(Name, input);
        var results = call.Write(() => targets.Entities.Select(target => Result(UpsertMessage.Upsert(Bulk.Row(call, Name, targets, input), target))).ToArray());
        return new ParameterCollection { ["Results"] = results };
    }

    private static OrganizationResponse Result((EntityReference Reference, bool Created) done) => new()
    {
        ResponseName = "Upsert",
        Results = new ParameterCollection { ["Target"] = done.Reference, ["RecordCreated"] = done.Created },
    };
}

internal static class Bulk
{
    public static EntityCollection Targets(string message, ParameterCollection input)
    {
        var targets = input.Require<EntityCollection>(message, "Targets");
        if (targets.Entities.Count == 0) throw Fault.InvalidArgument($"The request {message} has no targets.");
        if (targets.Entities.Any(target => target.LogicalName != targets.Entities[0].LogicalName)) throw Fault.InvalidArgument($"The targets of the request {message} are of several tables.");
        return targets;
    }

    /// <summary>With a step on the message of many, all rows are one event; without one they are worked off one by one.</summary>
    public static bool RunMerged(Call call, string single, EntityCollection targets, ParameterCollection input, Func<Entity, RowPlan> plan)
    {
        if (call.Metadata.Steps.ForMany(single, targets.Entities[0].LogicalName) is not { } many) return false;
        new MergedPipeline(call, single + "Multiple", input, [.. targets.Entities.Select(plan)], many).Run();
        return true;
    }

    /// <summary>A row's part of the request: its steps see the bulk message, with all its targets, as their parent.</summary>
    public static Call Row(Call call, string message, EntityCollection targets, ParameterCollection input) =>
        call.Part(cause: Contexts.Cascade(call, message, targets.Entities[0].LogicalName, Guid.Empty) with { InputParameters = input });
}
