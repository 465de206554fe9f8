using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>What the checks look at: the package as XML, the same as records, and every table that will exist.</summary>
public sealed class CheckInput(SolutionPackage package)
{
    public SolutionPackage Package { get; } = package;
    public Solution Solution { get; } = SolutionReader.Read(package);
    public IReadOnlyDictionary<string, Table> Tables => tables ??= KnownTables.Of(Solution);
    public XElement Customizations => Package.Customizations;

    IReadOnlyDictionary<string, Table>? tables;

    public IEnumerable<Table> OwnTables => Solution.Tables.Where(table => !table.IsExtension);

    public IEnumerable<XElement> Section(string name) => Customizations.Element(name)?.Elements() ?? [];

    public bool HasColumn(string table, string column) => Tables.TryGetValue(table, out var known) && known.Column(column) is not null;

    public static string NameOf(Labels name, Guid id) => name.In(Labels.English) ?? id.ToString();

    public static string NameOf(View view) => $"view '{NameOf(view.Name, view.Id)}' of {view.Table}";

    public static string NameOf(Form form) => $"{form.Type} form '{NameOf(form.Name, form.Id)}' of {form.Table}";

    public static string NameOf(Chart chart) => $"chart '{NameOf(chart.Name, chart.Id)}' of {chart.Table}";
}
