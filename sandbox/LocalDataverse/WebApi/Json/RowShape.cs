using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Json;

/// <summary>Which properties of a row an answer shows: the columns asked for, in the type's order, and what was expanded.</summary>
sealed record RowShape(EntityType Type, IReadOnlyList<Column> Columns, IReadOnlyList<Expansion> Expansions)
{
    public static RowShape Of(EntityType type, QueryOptions options, IReadOnlyList<Expansion> expansions) =>
        new(type, options.Select is { } names ? Selected(type, names) : type.Columns, expansions);

    static List<Column> Selected(EntityType type, IReadOnlyList<string> names)
    {
        var columns = names.Select(type.Selected).OfType<Column>().Distinct().ToList();
        if (columns.All(column => column.LogicalName != type.PrimaryId) && type.Column(type.PrimaryId) is { } key) columns.Add(key);
        return columns;
    }
}
