using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rows;

/// <summary>The values of a request, checked and laid into the draft.</summary>
internal static class RowInput
{
    public static void Apply(Call call, RowDraft draft, Entity input)
    {
        foreach (var (name, value) in input.Attributes)
        {
            var column = draft.Table.Column(name);
            if (column.Ordinal == 0 || !IsWritable(column, draft.IsNew)) continue;
            if (column.Type == ColumnType.PartyList) Name(draft, column, value);
            else if (value is null) Clear(draft, column);
            else if (column.IsLookup) Point(call, draft, column, value);
            else draft.Set(column, column.Kind.ToStore(column, value));
        }
    }

    /// <summary>What cannot be written is passed over, as the platform does.</summary>
    private static bool IsWritable(ColumnInfo column, bool isNew) => isNew ? column.Column.ValidForCreate : column.Column.ValidForUpdate;

    private static void Name(RowDraft draft, ColumnInfo column, object? parties)
    {
        if (parties is not (null or EntityCollection)) throw Fault.WrongType(column.Name, parties, "EntityCollection");
        draft.Parties[column] = parties as EntityCollection ?? new EntityCollection();
    }

    private static void Clear(RowDraft draft, ColumnInfo column)
    {
        if (column == draft.Table.WellKnown.Owner) throw Fault.InvalidArgument("The owner of a row cannot be cleared.");
        draft.Set(column, null);
    }

    private static void Point(Call call, RowDraft draft, ColumnInfo column, object value)
    {
        if (value is not EntityReference reference) throw Fault.WrongType(column.Name, value, "EntityReference");
        if (reference.LogicalName is null && column.SingleTarget is { } only) reference.LogicalName = only;
        if (reference.Id == Guid.Empty && reference.KeyAttributes.Count > 0) reference.Id = RowKeys.Require(call, call.Metadata.Info(reference.LogicalName), reference.KeyAttributes);
        draft.Set(column, column.Kind.ToStore(column, reference), reference.LogicalName);
    }
}
