using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Schema;
using LocalDataverse.Values;
using Microsoft.Xrm.Sdk;
using System.Globalization;

namespace LocalDataverse.Rows;

/// <summary>Stored rows as the caller gets them: typed values, texts in his language, names of what lookups point to.</summary>
internal sealed class EntityBuilder(Call call)
{
    private readonly RowNames names = new(call.Metadata, call.Session);
    private readonly Wording wording = call.Wording;

    public Entity Build(TableInfo table, object?[] row, IEnumerable<ColumnInfo> columns)
    {
        var entity = new Entity(table.Name, (Guid)row[0]!) { RowVersion = Version(table, row) };
        entity[table.Id.Name] = entity.Id;
        foreach (var column in columns)
        {
            if (column.Type == ColumnType.PartyList) AddParties(entity, column);
            if (row[column.Ordinal] is not { } stored || column.Ordinal == 0) continue;
            var target = column.TypeOrdinal is { } type ? (string?)row[type] : column.SingleTarget;
            entity.Attributes[column.Name] = Value(table, entity.Id, column, stored, target, out var text);
            if (column.Type == ColumnType.Money) text = Amount(table, row, column, stored);
            if (text is not null) entity.FormattedValues[column.Name] = text;
        }
        return entity;
    }

    /// <summary>The parties of an activity in one of its lists; a list of nobody is left out, as everything empty is.</summary>
    public void AddParties(Entity activity, ColumnInfo column)
    {
        var parties = Rules.Parties.Read(call, this, activity.Id, column);
        if (parties.Entities.Count > 0) activity[column.Name] = parties;
    }

    /// <summary>One value and the text that goes with it.</summary>
    public object Value(TableInfo table, Guid row, ColumnInfo column, object stored, string? target, out string? text)
    {
        if (column.IsLookup) return Reference(stored, target, out text);
        text = column.Kind.Format(column, stored, wording);
        if (stored is string && call.Metadata.Names.HasNamesFor(table.Name) && call.Metadata.Names.Of(row, column.Name, wording.Language) is { } localized) return localized;
        return column.Kind.ToSdk(column, stored);
    }

    /// <summary>An amount stands in the row's currency, its twin in that of the organization.</summary>
    private string? Amount(TableInfo table, object?[] row, ColumnInfo column, object stored)
    {
        var own = column.Column.CalculationOf is null && table.WellKnown.Currency is { } currency ? row[currency.Ordinal] as Guid? : null;
        var words = own is { } id && id != call.Organization.BaseCurrencyId ? wording.In(WordingReader.Symbol(call.Metadata, call.Session, id)) : wording;
        return column.Kind.Format(column, stored, words);
    }

    private EntityReference Reference(object stored, string? target, out string? text)
    {
        var id = (Guid)stored;
        text = target is null ? null : names.Of(target, id);
        return new EntityReference(target, id) { Name = text };
    }

    private static string? Version(TableInfo table, object?[] row) =>
        table.WellKnown.Version is { } version && row[version.Ordinal] is long number ? number.ToString(CultureInfo.InvariantCulture) : null;
}
