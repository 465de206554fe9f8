using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rules;

/// <summary>A party as a request gives it: a row, or an address that nobody is known by.</summary>
internal sealed record PartyInput(string? Table, Guid? Id, string? Name, string? Address, string? UnresolvedName)
{
    public static PartyInput Read(Call call, ColumnInfo list, Entity party)
    {
        if (party.LogicalName != Parties.TableName) throw Fault.InvalidArgument($"The list '{list.Name}' holds rows of '{Parties.TableName}', not of '{party.LogicalName}'.");
        var address = party.GetAttributeValue<string>("addressused");
        var unresolved = party.GetAttributeValue<string>("unresolvedpartyname");
        if (party.GetAttributeValue<EntityReference>("partyid") is { } reference) return Of(call, Checked(call, list, reference)) with { Address = address };
        if (address is null && unresolved is null) throw Fault.InvalidArgument($"A party of '{list.Name}' has neither a partyid nor an address.");
        return new(null, null, unresolved ?? address, address, unresolved);
    }

    public static PartyInput Of(Call call, EntityReference reference) =>
        new(reference.LogicalName, reference.Id, new RowNames(call.Metadata, call.Session).Of(reference.LogicalName, reference.Id), null, null);

    private static EntityReference Checked(Call call, ColumnInfo list, EntityReference reference)
    {
        if (!list.Column.Targets.Contains(reference.LogicalName)) throw Fault.NotSupported($"A party of '{list}' from the table '{reference.LogicalName}'");
        var table = call.Metadata.Info(reference.LogicalName);
        var id = RowKeys.Resolve(call, table, reference.Id, reference.KeyAttributes);
        return call.Session.Read(table.Shape, id) is null ? throw Fault.MissingRow(table.Name, id) : new EntityReference(table.Name, id);
    }
}
