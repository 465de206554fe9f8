using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using LocalDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Queries;

/// <summary>Rows of a query as entities.</summary>
internal sealed class ResultBuilder(Call call, CompiledQuery query)
{
    private readonly EntityBuilder values = new(call);

    public Entity Build(object?[] row)
    {
        var entity = new Entity(query.Root.Table.Name);
        foreach (var column in query.Columns)
        {
            if (column.Column.Type == ColumnType.PartyList) AddParties(entity, column);
            if (row[column.Index] is not { } stored) continue;
            var value = Value(entity, column, row, stored, out var text);
            entity.Attributes[column.Name] = column.IsAliased ? new AliasedValue(column.Table.Name, column.Column.Name, value) : value;
            if (text is not null) entity.FormattedValues[column.Name] = text;
        }
        return entity;
    }

    private void AddParties(Entity entity, ResultColumn column)
    {
        if (column.IsAliased || entity.Id == Guid.Empty) throw Fault.NotSupported($"The list of parties '{column.Column}' of a linked table, under an alias or in a distinct query");
        values.AddParties(entity, column.Column);
    }

    private object Value(Entity entity, ResultColumn column, object?[] row, object stored, out string? text)
    {
        if (column.Aggregation is { } aggregation) return AggregateValue.Of(call, column, aggregation, row, out text);
        if (column.Part is not null)
        {
            text = call.Wording.Whole((long)stored);
            return (int)(long)stored;
        }
        if (!column.IsAliased && column.Column == query.Root.Table.Id)
        {
            entity.Id = (Guid)stored;
            text = null;
            return stored;
        }
        if (!column.IsAliased && column.Column == query.Root.Table.WellKnown.Version) entity.RowVersion = ((long)stored).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var target = column.TypeIndex is { } type ? (string?)row[type] : column.Column.SingleTarget;
        return values.Value(column.Table, column.IsAliased ? Guid.Empty : entity.Id, column.Column, stored, target, out text);
    }
}
