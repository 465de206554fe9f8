using System.Globalization;
using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Importing;

/// <summary>A component that another one needs.</summary>
internal sealed record Dependency(Item Required, Item Dependent);

/// <summary>What would stay and needs something of what would go.</summary>
internal sealed class Dependents(Call call, Metadata after)
{
    private readonly Metadata before = call.Organization.Metadata;

    /// <exception cref="DataverseFault">Something depends on what would go; the text names each, as the platform's does.</exception>
    public static void Require(Call call, Metadata after, string prefix = "")
    {
        var found = new Dependents(call, after).Find();
        if (found.Count == 0) return;
        var details = found.Select(dependency => $"RequiredComponentObject details: {Told(dependency.Required, call)}, DependentComponentObject details: {Told(dependency.Dependent, call)} DependencyType: Published");
        throw new DataverseFault(ErrorCodes.CannotUninstall, string.Create(CultureInfo.InvariantCulture, $"{prefix}Solution dependencies exist, cannot uninstall. DependencyCount : {found.Count} {string.Join(" ", details)}"));
    }

    public IReadOnlyList<Dependency> Find()
    {
        var gone = Gone();
        if (gone.Count == 0) return [];
        var leaving = SolutionComponents.Layered(before).Keys.Except(SolutionComponents.Layered(after).Keys).ToHashSet();
        var rows = References.Tables.SelectMany(table => Staying(table, leaving));
        var needs = rows.SelectMany(row => References.Of(row).Select(key => (Key: key, Item: row.AsItem))).Concat(after.Solutions.SelectMany(References.Of));
        return [.. needs.Where(need => gone.ContainsKey(need.Key)).Select(need => new Dependency(gone[need.Key], need.Item)).Distinct()];
    }

    /// <summary>What would go, by key. Whole tables go with their columns: who needs a column needs the table.</summary>
    private Dictionary<string, Item> Gone()
    {
        var kept = after.Solutions.SelectMany(Inventory.Of).Select(item => item.Key).ToHashSet();
        var gone = new Dictionary<string, Item>();
        foreach (var item in before.Solutions.SelectMany(Inventory.Of).Where(item => !kept.Contains(item.Key) && !IsPlatforms(item))) gone[item.Key] = item;
        return gone;
    }

    private bool IsPlatforms(Item item) => item.Type switch
    {
        ItemType.Entity => after.Table(item.Name) is not null,
        ItemType.Attribute => after.Column(item.Parent!, item.Name) is not null,
        _ => false,
    };

    private IEnumerable<ComponentRow> Staying(string name, HashSet<(string, Guid)> leaving)
    {
        var table = before.Info(name);
        var query = new Select(new Source(0, table.Shape)) { Outputs = [.. table.Shape.Columns.Select(column => new ColumnOf(0, column.Name))] };
        return call.Session.Query(query).ToList().Where(row => !leaving.Contains((name, (Guid)row[0]!))).Select(row => new ComponentRow(table, row));
    }

    private static string Told(Item item, Call call)
    {
        var metadata = call.Organization.Metadata;
        var name = item.Type == ItemType.Entity ? metadata.Table(item.Name)?.Name.In(Labels.English) ?? item.Name : item.Name;
        var parent = item.Parent is null ? "" : metadata.Table(item.Parent)?.Name.In(Labels.English) ?? item.Parent;
        var parentId = item.Parent is not null && item.Type == ItemType.Attribute ? Inventory.Table(item.Parent).Id : Guid.Empty;
        return $"Type: {item.Type}, ObjectName: {name}, Id: {item.Id}, ParentObjectName: {parent}, ParentId: {parentId}";
    }
}

/// <summary>A stored view, form, chart or site map.</summary>
internal sealed record ComponentRow(TableInfo Table, object?[] Row)
{
    public string? this[string column] => Row[Table.Column(column).Ordinal] as string;

    public Item AsItem => Table.Name switch
    {
        "savedquery" => new(ItemType.SavedQuery, this["name"] ?? "", (Guid)Row[0]!, this["returnedtypecode"]),
        "savedqueryvisualization" => new(ItemType.SavedQueryVisualization, this["name"] ?? "", (Guid)Row[0]!, this["primaryentitytypecode"]),
        "systemform" => new(ItemType.SystemForm, this["name"] ?? "", (Guid)Row[0]!, this["objecttypecode"] is "none" ? null : this["objecttypecode"]),
        _ => new(ItemType.SiteMap, this["sitemapnameunique"] ?? "", (Guid)Row[0]!),
    };
}
