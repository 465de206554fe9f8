using LocalDataverse.Execution;
using LocalDataverse.Importing;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rows;

/// <summary>Rows that the platform itself keeps: written past steps and rights, made or brought up to date.</summary>
internal sealed class ComponentRows(Call call)
{
    /// <summary>What a package says in one row.</summary>
    public void Put(Component component) =>
        Put(component.Table, component.Id, [.. component.Values.Select(pair => pair.Value == Component.WhenWritten ? (pair.Column, call.Now) : pair)]);

    /// <summary>Columns that the table does not have are left out.</summary>
    public void Put(string tableName, Guid id, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        var table = call.Metadata.Info(tableName);
        var draft = new RowDraft(table, id, call.Session.ReadForUpdate(table.Shape, id));
        foreach (var (name, value) in values)
        {
            if (table.Find(name) is { } column) draft.Set(column, value is null ? null : column.Kind.ToStore(column, Fit(column, value)), (value as EntityReference)?.LogicalName);
        }
        Write(draft);
    }

    private void Write(RowDraft draft)
    {
        if (!draft.IsNew)
        {
            Stamps.OnUpdate(call, draft);
            RowWriter.Update(call, draft);
            return;
        }
        Defaults.Apply(draft);
        if (call.Session.Read(call.Metadata.Info("systemuser").Shape, call.UserId) is not null) OwnerRules.OnCreate(call, draft);
        StateAndStatus.OnCreate(draft);
        Stamps.OnCreate(call, draft);
        RowWriter.Insert(call, draft);
    }

    /// <summary>Plain numbers and texts are given as such and fitted to the column.</summary>
    public static object Fit(ColumnInfo column, object value) => (column.Type, value) switch
    {
        (Kam.SolutionModel.ColumnType.Choice or Kam.SolutionModel.ColumnType.State or Kam.SolutionModel.ColumnType.Status, int number) => new OptionSetValue(number),
        (Kam.SolutionModel.ColumnType.Text, string text) when column.Column.MaxLength is { } max && text.Length > max => text[..max],
        _ => value,
    };
}
