using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

internal sealed class RetrieveMessage : IMessage
{
    public string Name => "Retrieve";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var target = input.Require<EntityReference>(Name, "Target");
        var columns = input.Require<ColumnSet>(Name, "ColumnSet");
        return new ParameterCollection { ["Entity"] = call.Read(() => Retrieve(call, target, columns)) };
    }

    private static Entity Retrieve(Call call, EntityReference target, ColumnSet columns)
    {
        var table = call.Metadata.Info(target.LogicalName);
        RowTables.Require(table, "Retrieve");
        var id = RowKeys.Resolve(call, table, target.Id, target.KeyAttributes);
        if (table.Name != "usersettings") Access.RequirePrivilege(call, Verb.Read, table);
        var row = call.Session.Read(table.Shape, id) ?? throw Fault.MissingRow(table.Name, id);
        Access.RequireRow(call, Verb.Read, table, row);
        var asked = columns.AllColumns ? table.Columns : columns.Columns.Select(table.Column);
        return new EntityBuilder(call).Build(table, row, asked.Where(column => call.Rights.Columns.Allow(ColumnVerb.Read, column)));
    }
}
