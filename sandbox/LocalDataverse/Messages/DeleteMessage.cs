using System.Globalization;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Importing;
using LocalDataverse.Pipeline;
using LocalDataverse.Rows;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class DeleteMessage : IMessage
{
    public string Name => "Delete";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var target = input.Require<EntityReference>(Name, "Target");
        var table = call.Metadata.Info(target.LogicalName);
        RowTables.Require(table, "Delete");
        target.Id = call.Read(() => RowKeys.Resolve(call, table, target.Id, target.KeyAttributes));
        Delete(call, table, target, input, input.Optional<ConcurrencyBehavior>(Name, "ConcurrencyBehavior"));
        return [];
    }

    public static void Delete(Call call, TableInfo table, EntityReference target, ParameterCollection? input = null, ConcurrencyBehavior behavior = ConcurrencyBehavior.Default)
    {
        var happening = new Event("Delete", table) { Id = target.Id, Input = input ?? new ParameterCollection { ["Target"] = target } };
        EventPipeline.Run(call, happening, () => Remove(call, table, target, behavior));
    }

    private static void Remove(Call call, TableInfo table, EntityReference target, ConcurrencyBehavior behavior)
    {
        var row = call.Session.ReadForUpdate(table.Shape, target.Id) ?? throw Fault.MissingRow(table.Name, target.Id);
        Access.RequireRow(call, Verb.Delete, table, row);
        JobStates.OnDelete(table, row);
        if (behavior == ConcurrencyBehavior.IfRowVersionMatches && table.WellKnown.Version is { } version && ((long?)row[version.Ordinal])?.ToString(CultureInfo.InvariantCulture) != target.RowVersion)
            throw Fault.VersionMismatch();
        if (table.Name == "solution" && Uninstall.Run(call, target.Id)) return;
        DeleteCascade.Follow(call, table, target.Id);
        RowWriter.Delete(call, table, target.Id);
        Companions.OnDelete(call, table, target.Id);
    }
}
