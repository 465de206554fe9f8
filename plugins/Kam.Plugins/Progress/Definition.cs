using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Progress;

/// <summary>An entry of the catalogue, and what a progress copies from it.</summary>
static class Definition
{
    static readonly IReadOnlyDictionary<string, string> Copied = new Dictionary<string, string>
    {
        [ProgressDefinitionRow.Columns.Weight] = ProgressRow.Columns.Weight,
        [ProgressDefinitionRow.Columns.Category] = ProgressRow.Columns.Category,
        [ProgressDefinitionRow.Columns.Type] = ProgressRow.Columns.Type,
        [ProgressDefinitionRow.Columns.Evidence] = ProgressRow.Columns.Evidence,
        [ProgressDefinitionRow.Columns.AnswerType] = ProgressRow.Columns.AnswerType,
        [ProgressDefinitionRow.Columns.Feeds] = ProgressRow.Columns.Feeds,
    };

    public static string[] Columns { get; } = Copied.Keys.Concat(new[]
    {
        ProgressDefinitionRow.Columns.Name, ProgressDefinitionRow.Columns.NameRussian,
        ProgressDefinitionRow.Columns.Segments, ProgressDefinitionRow.Columns.QuarterOffset,
    }).ToArray();

    /// <summary>The catalogue in its own order.</summary>
    public static IReadOnlyList<Entity> Active(IOrganizationService service)
    {
        var query = new QueryExpression(ProgressDefinitionRow.Table) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(ProgressDefinitionRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressDefinitionState.Active);
        query.AddOrder(ProgressDefinitionRow.Columns.SortOrder, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>What an importer gives stays: old progresses keep the weight they were completed with.</summary>
    public static void Copy(Entity definition, Entity progress, bool inRussian = false)
    {
        foreach (var column in Copied)
            if (definition.Contains(column.Key) && progress.GetAttributeValue<object>(column.Value) is null) progress[column.Value] = definition[column.Key];
        if (progress.GetAttributeValue<string>(ProgressRow.Columns.Name) is { Length: > 0 }) return;
        progress[ProgressRow.Columns.Name] = NameOf(definition, inRussian);
    }

    public static string NameOf(Entity definition, bool inRussian) =>
        (inRussian ? definition.GetAttributeValue<string>(ProgressDefinitionRow.Columns.NameRussian) : null) ?? definition.GetAttributeValue<string>(ProgressDefinitionRow.Columns.Name);

    /// <summary>What a progress of the entry would copy today.</summary>
    public static Entity TermsOf(Entity definition)
    {
        var terms = new Entity(ProgressRow.Table);
        foreach (var column in Copied) terms[column.Value] = definition.Contains(column.Key) ? definition[column.Key] : null;
        return terms;
    }

    public static CatalogueEntry Entry(Entity definition) => new(
        definition.Id,
        definition.GetAttributeValue<OptionSetValueCollection>(ProgressDefinitionRow.Columns.Segments)?.Select(Values.Member<Segment>).ToList() ?? new List<Segment>(),
        definition.GetAttributeValue<int?>(ProgressDefinitionRow.Columns.QuarterOffset));
}
