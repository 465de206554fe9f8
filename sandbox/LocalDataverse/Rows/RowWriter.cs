using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Rows;

/// <summary>Puts drafts into the store, and says in the platform's words what a unique index refused.</summary>
internal static class RowWriter
{
    public static void Insert(Call call, RowDraft draft)
    {
        Touch(call, draft.Table);
        try
        {
            call.Session.Insert(draft.Table.Shape, draft.Values);
        }
        catch (UniqueViolation violation)
        {
            throw Refusal(call, draft.Table, violation);
        }
    }

    public static void Update(Call call, RowDraft draft)
    {
        Touch(call, draft.Table);
        try
        {
            call.Session.Update(draft.Table.Shape, draft.Id, draft.Touched(), draft.Values);
        }
        catch (UniqueViolation violation)
        {
            throw Refusal(call, draft.Table, violation);
        }
    }

    public static void Delete(Call call, TableInfo table, Guid id)
    {
        Touch(call, table);
        call.Session.Delete(table.Shape, id);
    }

    private static void Touch(Call call, TableInfo table) => call.Work!.Touch(table.Name);

    private static DataverseFault Refusal(Call call, TableInfo table, UniqueViolation violation)
    {
        if (violation.Index is not { } columns) return Fault.DuplicateId();
        var key = table.Table.Keys.FirstOrDefault(key => key.Columns.All(column => columns.Contains($"{table.Name}.{column}", StringComparison.Ordinal)));
        if (key is null) return Fault.DuplicateId();
        var language = call.Wording.Language;
        var labels = key.Columns.Select(column => table.Column(column).Column.Name.In(language) ?? column);
        return Fault.DuplicateKey(string.Join(", ", labels), key.Name.In(language) ?? key.SchemaName);
    }
}
