using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Security;

/// <summary>Asks whether the caller may name a secured column in what he sends. What steps add to it later, they may.</summary>
internal static class ColumnSecurity
{
    public static void RequireCreate(Call call, TableInfo table, Entity target)
    {
        if (Forbidden(call, table, target, ColumnVerb.Create) is not null) throw Fault.NoCreateOfSecuredColumn();
    }

    public static void RequireUpdate(Call call, TableInfo table, Entity target)
    {
        if (Forbidden(call, table, target, ColumnVerb.Update) is not { } column) return;
        var language = call.Wording.Language;
        throw Fault.NoUpdateOfSecuredColumn(call.UserId, column.Column.Name.In(language) ?? column.Name, table.Table.Name.In(language) ?? table.Name);
    }

    /// <summary>A permission is for a column that is secured, or for none.</summary>
    public static void CheckPermission(Call call, RowDraft draft)
    {
        if (draft.Table.Name != "fieldpermission") return;
        var column = call.Metadata.FindInfo(Text(draft, "entityname"))?.Find(Text(draft, "attributelogicalname"));
        if (column is not { Column.IsSecured: true }) throw Fault.ColumnNotSecured();
    }

    private static string Text(RowDraft draft, string column) => draft[draft.Table.Column(column)] as string ?? "";

    private static ColumnInfo? Forbidden(Call call, TableInfo table, Entity target, ColumnVerb verb) =>
        target.Attributes.Keys.Select(table.Find).FirstOrDefault(column => column is not null && !call.Rights.Columns.Allow(verb, column));
}
