namespace Kam.SolutionModel;

/// <summary>A relationship of a standard table: "name", or "name:parental", "name:hierarchy", "name:none"; ":unmerged" where rows stay with a merged row.</summary>
static class PlatformRelationship
{
    public static OneToMany Of(PlatformTable child, string column, PlatformColumnText text, string written, string parent)
    {
        var parts = written.Split(':');
        var cascade = parts.ElementAtOrDefault(1) is "parental" or "hierarchy" ? Cascade.Cascade : Cascade.NoCascade;
        return new(parts[0], parent, child.Name, column)
        {
            Assign = cascade,
            Share = cascade,
            Unshare = cascade,
            Reparent = cascade,
            Merge = parts.Contains("unmerged") ? Cascade.NoCascade : MergeableTables.CascadeFor(parent),
            Delete = parts.ElementAtOrDefault(1) switch { "parental" => Cascade.Cascade, "none" => Cascade.NoCascade, _ => Cascade.RemoveLink },
            IsHierarchical = parts.ElementAtOrDefault(1) == "hierarchy",
            CollectionNavigation = parts[0],
            LookupNavigation = LookupNavigation(child, column, text, parent),
        };
    }

    /// <summary>The Web API's own naming: a lookup of several tables has one property a table, and activities add their own name.</summary>
    static string LookupNavigation(PlatformTable child, string column, PlatformColumnText text, string parent)
    {
        if (text.Type == "owner" || text.Targets.Count == 1 && !(column is "regardingobjectid" or "activityid"))
            return child.Navigation == "schema" && PlatformCommonColumns.IsOwn(child, column) ? text.Schema : column;
        var name = $"{column}_{parent}";
        return child.Activity && child.Name != "activitypointer" ? $"{name}_{child.Name}" : name;
    }
}
