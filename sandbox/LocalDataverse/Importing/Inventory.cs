using Kam.SolutionModel;
using LocalDataverse.Schema;
using LocalDataverse.WebApi.Definitions;

namespace LocalDataverse.Importing;

/// <summary>A component by its kind and name, as dependencies speak of it. The numbers of kinds are those of the official choice componenttype.</summary>
internal sealed record Item(ItemType Type, string Name, Guid Id, string? Parent = null)
{
    /// <summary>What tells it from others: its id where names may be alike, else its name.</summary>
    public string Key => Type is ItemType.SavedQuery or ItemType.SystemForm or ItemType.SavedQueryVisualization or ItemType.SDKMessageProcessingStep or ItemType.Role or ItemType.PluginType
        ? $"{(int)Type}:{Id}"
        : $"{(int)Type}:{Parent}:{Name}".ToLowerInvariant();
}

internal enum ItemType { Entity = 1, Attribute = 2, OptionSet = 9, EntityRelationship = 10, AttributePicklistValue = 5, EntityKey = 14, Role = 20, SavedQuery = 26, SavedQueryVisualization = 59, SystemForm = 60, WebResource = 61, SiteMap = 62, FieldSecurityProfile = 70, AppModule = 80, PluginType = 90, PluginAssembly = 91, SDKMessageProcessingStep = 92, CustomAPI = 10_000 }

/// <summary>What a solution consists of, by name.</summary>
internal static class Inventory
{
    public static IEnumerable<Item> Of(Solution solution) =>
    [
        .. solution.Tables.SelectMany(Table),
        .. solution.OneToMany.Select(relation => Relationship(relation.SchemaName)), .. solution.ManyToMany.Select(relation => Relationship(relation.SchemaName)),
        .. solution.GlobalChoices.SelectMany(choice => Options(choice, choice.Name, null).Append(new(ItemType.OptionSet, choice.Name, MetadataId.Of("choice:" + choice.Name)))),
        .. solution.Roles.Select(role => new Item(ItemType.Role, role.Name, role.Id)),
        .. solution.Views.Select(view => new Item(ItemType.SavedQuery, Text(view.Name), view.Id, view.Table)),
        .. solution.Charts.Select(chart => new Item(ItemType.SavedQueryVisualization, Text(chart.Name), chart.Id, chart.Table)),
        .. solution.Forms.Select(form => new Item(ItemType.SystemForm, Text(form.Name), form.Id, form.Table)),
        .. solution.Dashboards.Select(board => new Item(ItemType.SystemForm, Text(board.Name), board.Id)),
        .. solution.WebResources.Select(resource => new Item(ItemType.WebResource, resource.Name, resource.Id)),
        .. solution.SiteMaps.Select(map => new Item(ItemType.SiteMap, map.UniqueName, ComponentId.Of("sitemap", map.UniqueName))),
        .. solution.FieldSecurityProfiles.Select(profile => new Item(ItemType.FieldSecurityProfile, profile.Name, profile.Id)),
        .. solution.Apps.Select(app => new Item(ItemType.AppModule, app.UniqueName, app.Id ?? ComponentId.Of("appmodule", app.UniqueName))),
        .. solution.PluginAssemblies.SelectMany(assembly => assembly.Types.Select(type => new Item(ItemType.PluginType, type.TypeName, type.Id)).Append(new(ItemType.PluginAssembly, assembly.FullName.Split(',')[0], assembly.Id))),
        .. solution.Steps.Select(step => new Item(ItemType.SDKMessageProcessingStep, step.Name, step.Id)),
        .. solution.CustomApis.Select(api => new Item(ItemType.CustomAPI, api.UniqueName, ComponentId.Of("customapi", api.UniqueName))),
    ];

    public static Item Table(string name) => new(ItemType.Entity, name, MetadataId.Of("table:" + name));

    public static Item Column(string table, string name) => new(ItemType.Attribute, name, MetadataId.Of($"column:{table}.{name}"), table);

    /// <summary>The id of what a manifest names as a root of its solution.</summary>
    public static Guid IdOf(RootComponent root) => root.Id ?? (ItemType)root.Type switch
    {
        ItemType.Entity => MetadataId.Of("table:" + root.SchemaName?.ToLowerInvariant()),
        ItemType.OptionSet => MetadataId.Of("choice:" + root.SchemaName),
        ItemType.EntityRelationship => MetadataId.Of("relationship:" + root.SchemaName),
        ItemType.SiteMap => ComponentId.Of("sitemap", root.SchemaName ?? ""),
        ItemType.AppModule => ComponentId.Of("appmodule", root.SchemaName ?? ""),
        _ => ComponentId.Of($"component {root.Type}", root.SchemaName ?? ""),
    };

    private static IEnumerable<Item> Table(Table table) =>
    [
        .. table.IsExtension ? [] : new[] { Table(table.LogicalName) },
        .. table.Columns.SelectMany(column => Options(column.Choice, column.LogicalName, table.LogicalName).Append(Column(table.LogicalName, column.LogicalName))),
        .. table.Keys.Select(key => new Item(ItemType.EntityKey, key.LogicalName, MetadataId.Of($"key:{table.LogicalName}.{key.LogicalName}"), table.LogicalName)),
    ];

    private static IEnumerable<Item> Options(Choice? choice, string name, string? table) =>
        (choice?.Options ?? []).Select(option => new Item(ItemType.AttributePicklistValue, $"{name}={option.Value}", Guid.Empty, table));

    private static Item Relationship(string name) => new(ItemType.EntityRelationship, name, MetadataId.Of("relationship:" + name));

    private static string Text(Labels labels) => labels.In(Labels.English) ?? "";
}
