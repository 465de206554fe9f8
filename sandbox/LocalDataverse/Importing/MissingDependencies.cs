using System.Xml.Linq;
using Kam.SolutionModel;
using LocalDataverse.Faults;

namespace LocalDataverse.Importing;

/// <summary>What a solution needs and the organization does not have, told as the platform tells it: as the manifest's own element.</summary>
internal static class MissingDependencies
{
    public static void Require(Solution solution, Metadata after)
    {
        var missing = Of(solution, after).ToList();
        if (missing.Count == 0) return;
        var told = new XElement("MissingDependencies", missing.Select(Element)).ToString(SaveOptions.DisableFormatting);
        throw new DataverseFault(ErrorCodes.MissingDependencies, $"The following solution cannot be imported: {solution.UniqueName}. Some dependencies are missing. The missing dependencies are : {told} , ProductUpdatesOnly : False");
    }

    private static IEnumerable<MissingDependency> Of(Solution solution, Metadata after)
    {
        var tables = solution.OneToMany.SelectMany(relation => new[] { (Needed: relation.ReferencedTable, By: relation.ReferencingTable), (Needed: relation.ReferencingTable, By: relation.ReferencedTable) })
            .Concat(solution.ManyToMany.SelectMany(relation => new[] { (Needed: relation.FirstTable, By: relation.SecondTable), (Needed: relation.SecondTable, By: relation.FirstTable) }))
            .Concat(solution.Views.Select(view => (Needed: view.Table, By: view.Table))).Concat(solution.Forms.Select(form => (Needed: form.Table, By: form.Table)))
            .Concat(solution.Tables.Where(table => table.IsExtension).Select(table => (Needed: table.LogicalName, By: table.LogicalName)))
            .Where(pair => after.Table(pair.Needed) is not { PrimaryIdColumn: { } id } table || table.Column(id) is null).DistinctBy(pair => pair.Needed).OrderBy(pair => pair.Needed, StringComparer.Ordinal)
            .Select(pair => new MissingDependency((int)ItemType.Entity, pair.Needed, null, null, null) { DependentType = (int)ItemType.Entity, DependentSchemaName = pair.By });
        return tables.Concat(solution.MissingDependencies.Where(dependency => !IsThere(dependency, after))).DistinctBy(dependency => (dependency.RequiredType, dependency.RequiredSchemaName?.ToLowerInvariant(), dependency.RequiredId));
    }

    /// <summary>Of what the platform itself brings, this engine has a part: only tables and what solutions bring is looked for.</summary>
    private static bool IsThere(MissingDependency dependency, Metadata after) => (ItemType)dependency.RequiredType switch
    {
        ItemType.Entity => dependency.RequiredSchemaName is null || after.FindInfo(dependency.RequiredSchemaName.ToLowerInvariant()) is not null,
        _ when dependency.Solution is null or "System" or "Active" => true,
        ItemType.Attribute => dependency.RequiredSchemaName is null || after.Infos.Any(table => table.Find(dependency.RequiredSchemaName.ToLowerInvariant()) is not null),
        ItemType.OptionSet => dependency.RequiredSchemaName is null || after.GlobalChoice(dependency.RequiredSchemaName) is not null,
        ItemType.WebResource => dependency.RequiredSchemaName is null || after.Solutions.Any(solution => solution.WebResources.Any(resource => resource.Name == dependency.RequiredSchemaName)),
        _ => true,
    };

    private static XElement Element(MissingDependency dependency) => new("MissingDependency",
        new XElement("Required", new XAttribute("type", dependency.RequiredType), Optional("schemaName", dependency.RequiredSchemaName), Optional("id", dependency.RequiredId?.ToString("B")), Optional("displayName", dependency.DisplayName), Optional("solution", dependency.Solution)),
        new XElement("Dependent", new XAttribute("type", dependency.DependentType), Optional("schemaName", dependency.DependentSchemaName)));

    private static XAttribute? Optional(string name, string? value) => value is null ? null : new(name, value);
}
