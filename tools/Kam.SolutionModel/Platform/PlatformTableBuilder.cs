using System.Text.Json;

namespace Kam.SolutionModel;

/// <summary>Turns one written table into the record: its own columns, then those that the platform adds to every table of its kind.</summary>
sealed class PlatformTableBuilder(PlatformTable written)
{
    readonly List<(string Column, PlatformColumnText Text, Labels Label, string? Relationships)> columns = Expand(written).ToList();

    public Table Build() => new(written.Name, written.Schema, written.Set)
    {
        Ownership = written.Ownership,
        PrimaryIdColumn = written.Id ?? written.Name + "id",
        PrimaryNameColumn = columns.Where(column => column.Text.Flags.Contains("name")).Select(column => column.Column).FirstOrDefault(),
        Name = Labels.Of(written.Labels[0], written.Labels[1]),
        CollectionName = Labels.Of(written.Plural[0], written.Plural[1]),
        Columns = [.. columns.SelectMany(column => WithTwin(column.Text.ToColumn(column.Column, column.Label) with { Choice = Choice(column.Column, column.Text) }))],
        IsActivity = written.Activity,
        IsIntersect = written.Intersect,
        ObjectTypeCode = written.Code,
    };

    public IEnumerable<OneToMany> Relationships() =>
        from column in columns
        where column.Relationships is not null
        from relationship in column.Relationships.Split(' ').Zip(RelationshipTargets(column.Text))
        select PlatformRelationship.Of(written, column.Column, column.Text, relationship.First, relationship.Second);

    static IReadOnlyList<string> RelationshipTargets(PlatformColumnText text) => text.Type == "owner" ? ["owner"] : text.Targets;

    static IEnumerable<(string, PlatformColumnText, Labels, string?)> Expand(PlatformTable written)
    {
        var schema = written.Schema;
        var id = written.Id ?? written.Name + "id";
        var all = new Dictionary<string, string[]>();
        if (!written.Columns.ContainsKey(id)) all[id] = [(id == written.Name + "id" ? schema + "Id" : id) + " id", written.Labels[0], written.Labels[1]];
        foreach (var column in written.Columns) all.Add(column.Key, column.Value);
        foreach (var column in PlatformCommonColumns.Of(written)) all.TryAdd(column.Key, column.Value);
        return all.Select(column => (column.Key, PlatformColumnText.Parse(column.Value[0]), Labels.Of(column.Value[1], column.Value[2]), column.Value.ElementAtOrDefault(3)));
    }

    static IEnumerable<Column> WithTwin(Column column)
    {
        yield return column;
        if (column.Type != ColumnType.Money) yield break;
        yield return column with
        {
            LogicalName = column.LogicalName + "_base",
            SchemaName = column.SchemaName + "_Base",
            CalculationOf = column.LogicalName,
            ValidForCreate = false,
            ValidForUpdate = false,
            Required = RequiredLevel.None,
            Precision = 4,
            MinValue = -922337203685477m,
            MaxValue = 922337203685477m,
            Name = Labels.Of(column.Name.In(Labels.English) + " (Base)", column.Name.In(Labels.Russian) + " (базовая валюта)"),
        };
    }

    Choice? Choice(string column, PlatformColumnText text)
    {
        if (!written.Options.TryGetValue(column, out var rows))
            return text.Type == "bit" ? new($"{written.Name}_{column}", [new(0, Labels.Of("No", "Нет")), new(1, Labels.Of("Yes", "Да"))]) : null;
        return new($"{written.Name}_{column}", [.. rows.Select(row => Option(row, text.Type))]);
    }

    static Option Option(JsonElement[] row, string type) => new(row[0].GetInt32(), Labels.Of(row[1].GetString()!, row[2].GetString()))
    {
        InvariantName = type == "state" ? row[1].GetString() : null,
        DefaultStatus = type == "state" ? row[3].GetInt32() : null,
        State = type == "status" ? row[3].GetInt32() : null,
    };
}
