using System.Globalization;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Pipeline;
using LocalDataverse.Rows;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class UpdateMessage : IMessage
{
    public string Name => "Update";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var behavior = input.Optional<ConcurrencyBehavior>(Name, "ConcurrencyBehavior");
        Update(call, input.Require<Entity>(Name, "Target"), behavior, input);
        return [];
    }

    public static void Update(Call call, Entity target, ConcurrencyBehavior behavior = ConcurrencyBehavior.Default, ParameterCollection? input = null) =>
        EventPipeline.Run(Plan(call, target, behavior, input));

    /// <summary>What is to happen, and what is done for it.</summary>
    public static RowPlan Plan(Call call, Entity target, ConcurrencyBehavior behavior, ParameterCollection? input = null)
    {
        var table = call.Metadata.Info(target.LogicalName);
        RowTables.Require(table, "Update");
        target.Id = Identify(call, table, target);
        target[table.Id.Name] = target.Id;
        var happening = new Event("Update", table) { Id = target.Id, Input = input ?? new ParameterCollection { ["Target"] = target }, Changes = target, Guard = table.HasSecured ? () => ColumnSecurity.RequireUpdate(call, table, target) : null };
        return new RowPlan(call, happening, () => Write(call, table, target, behavior)) { Parts = () => Parts(call, table, happening, behavior) };
    }

    /// <summary>An update in parts: only the first asks for the version that the caller has read. Null where it is one.</summary>
    private static IReadOnlyList<EventPart>? Parts(Call call, TableInfo table, Event whole, ConcurrencyBehavior behavior)
    {
        if (UpdateParts.Of(table, whole.Changes!) is not { } parts) return null;
        return [.. parts.Select((part, place) => new EventPart(whole.Part(part), () => Write(call, table, part, place == 0 ? behavior : ConcurrencyBehavior.Default)))];
    }

    public static Guid Identify(Call call, TableInfo table, Entity target)
    {
        if (target.Id != Guid.Empty) return target.Id;
        if (target.TryGetAttributeValue<Guid>(table.Id.Name, out var id) && id != Guid.Empty) return id;
        return call.Read(() => RowKeys.Resolve(call, table, Guid.Empty, target.KeyAttributes));
    }

    private static void Write(Call call, TableInfo table, Entity target, ConcurrencyBehavior behavior)
    {
        var before = call.Session.ReadForUpdate(table.Shape, target.Id) ?? throw Fault.MissingRow(table.Name, target.Id);
        Access.RequireRow(call, Verb.Write, table, before);
        RequireVersion(table, target, behavior, before);
        var draft = new RowDraft(table, target.Id, before);
        RowInput.Apply(call, draft, target);
        var isAssigned = draft.IsChanged(table.WellKnown.Owner);
        if (isAssigned) Access.RequireRow(call, Verb.Assign, table, before);
        RowRules.OnUpdate(call, draft);
        RowWriter.Update(call, draft);
        Companions.OnUpdate(call, draft);
        if (isAssigned) AssignCascade.Follow(call, draft);
    }

    private static void RequireVersion(TableInfo table, Entity target, ConcurrencyBehavior behavior, object?[] before)
    {
        if (behavior != ConcurrencyBehavior.IfRowVersionMatches) return;
        if (string.IsNullOrEmpty(target.RowVersion)) throw Fault.VersionNotProvided();
        var current = table.WellKnown.Version is { } version ? before[version.Ordinal] as long? : null;
        if (current?.ToString(CultureInfo.InvariantCulture) != target.RowVersion) throw Fault.VersionMismatch();
    }
}
