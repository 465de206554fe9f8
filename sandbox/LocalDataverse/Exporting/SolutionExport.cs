using System.Globalization;
using System.Xml.Linq;
using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Importing;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Exporting;

/// <summary>An unmanaged solution as a zip: the package that it came from, or a new one, with the views that have been added to it since.</summary>
internal sealed class SolutionExport(Call call)
{
    public byte[] Run(string name, bool managed)
    {
        var solution = Find(name) ?? throw new DataverseFault(ErrorCodes.ExportMissing, "An error occurred while exporting a solution. The solution does not exist in this system.");
        if (solution.IsManaged) throw new DataverseFault(ErrorCodes.ExportManaged, "An error occurred while exporting a solution. Managed solutions cannot be exported.");
        var package = Base(solution);
        var manifest = package.Solution.Element("SolutionManifest")!;
        manifest.SetElementValue("Version", solution.Version);
        manifest.SetElementValue("Managed", managed ? 1 : 0);
        foreach (var view in Views(solution.Id)) Add(package, manifest, view);
        using var zip = new MemoryStream();
        SolutionPacker.Write(package, zip);
        return zip.ToArray();
    }

    public SolutionRow? Find(string name)
    {
        var table = call.Metadata.Info("solution");
        var query = new Select(new Source(0, table.Shape)) { Outputs = [.. table.Shape.Columns.Select(column => new ColumnOf(0, column.Name))], Where = new Compare(new ColumnOf(0, "uniquename"), CompareWith.Equal, new Value(name)) };
        return call.Session.Query(query).Select(row => new SolutionRow(table, row)).FirstOrDefault();
    }

    private SolutionPackage Base(SolutionRow solution)
    {
        var packages = Packages.Contents(call.Session, solution.Name);
        if (packages.Count > 1) throw Fault.NotSupported("The export of a solution that several packages have made");
        if (packages.Count == 0) return new(ExportedManifest.Of(call, solution), XElement.Parse("<ImportExportXml><Entities /><Roles /><Workflows /><Languages><Language>1033</Language></Languages></ImportExportXml>"), new Dictionary<string, ReadOnlyMemory<byte>>());
        using var zip = new MemoryStream(packages[0], writable: false);
        var package = SolutionZip.ReadPackage(zip);
        return package with { Solution = Compact(package.Solution), Customizations = Compact(package.Customizations) };
    }

    /// <summary>Without the white space between elements, so that what is added stands beside what is there.</summary>
    private static XElement Compact(XElement xml) => XElement.Parse(xml.ToString(SaveOptions.DisableFormatting));

    private List<ComponentRow> Views(Guid solution)
    {
        var (components, views) = (call.Metadata.Info("solutioncomponent"), call.Metadata.Info("savedquery"));
        var own = Expr.All([new Compare(new ColumnOf(0, "solutionid"), CompareWith.Equal, new Value(solution)), new Compare(new ColumnOf(0, "componenttype"), CompareWith.Equal, new Value((long)ItemType.SavedQuery))]);
        var ids = call.Session.Query(new Select(new Source(0, components.Shape)) { Outputs = [new ColumnOf(0, "objectid")], Where = own }).Select(row => (Guid)row[0]!).Order().ToList();
        return [.. ids.Select(id => call.Session.Read(views.Shape, id)).OfType<object?[]>().Select(row => new ComponentRow(views, row))];
    }

    /// <summary>The view as it is now, under its table, with what it needs of other solutions.</summary>
    private void Add(SolutionPackage package, XElement manifest, ComponentRow view)
    {
        var id = ((Guid)view.Row[0]!).ToString("B");
        package.Customizations.Descendants("savedquery").Where(known => (string?)known.Element("savedqueryid") == id).Remove();
        ExportedView.Put(package.Customizations, view, call.Metadata.Info(view["returnedtypecode"]).Table.SchemaName);
        var roots = manifest.Element("RootComponents")!;
        if (roots.Elements().All(root => (string?)root.Attribute("id") != id))
            roots.Add(new XElement("RootComponent", new XAttribute("type", (int)ItemType.SavedQuery), new XAttribute("id", id), new XAttribute("behavior", 0)));
        var told = manifest.Element("MissingDependencies")!;
        told.Add(Needs(view).Where(need => told.Elements().All(known => !XNode.DeepEquals(known, need))));
    }

    private IEnumerable<XElement> Needs(ComponentRow view)
    {
        var named = References.Of(view).ToHashSet();
        return from solution in call.Organization.Metadata.Solutions
               where solution.IsManaged
               from item in Inventory.Of(solution)
               where item.Type is ItemType.Entity or ItemType.Attribute && named.Contains(item.Key)
               select new XElement("MissingDependency",
                   new XElement("Required", new XAttribute("type", (int)item.Type), new XAttribute("schemaName", item.Name), new XAttribute("displayName", item.Name), item.Parent is null ? null : new XAttribute("parentSchemaName", item.Parent),
                       new XAttribute("solution", string.Create(CultureInfo.InvariantCulture, $"{solution.UniqueName} ({solution.Version})"))),
                   new XElement("Dependent", new XAttribute("type", (int)ItemType.SavedQuery), new XAttribute("displayName", view["name"] ?? ""), new XAttribute("id", ((Guid)view.Row[0]!).ToString("B"))));
    }
}

/// <summary>A row of solution.</summary>
internal sealed record SolutionRow(TableInfo Table, object?[] Row)
{
    public Guid Id => (Guid)Row[0]!;
    public string Name => (string)this["uniquename"]!;
    public string Version => (string)this["version"]!;
    public bool IsManaged => this["ismanaged"] is 1L;

    public object? this[string column] => Row[Table.Column(column).Ordinal];
}
