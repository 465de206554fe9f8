using System.Xml.Linq;
using Kam.SolutionModel;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests;

/// <summary>The shop with a component of every kind, among them a column on account.</summary>
public static class Wide
{
    public static readonly Guid View = new("71000000-0000-4000-8000-000000000001");

    public static Solution Of(Solution shop) => shop with
    {
        Tables = [.. shop.Tables, new Table("account", "Account", "accounts") { PrimaryIdColumn = "accountid", PrimaryNameColumn = "name", IsExtension = true, Columns = [A.Text("test_accountcode")] }],
        GlobalChoices = [new Choice("test_level", [new(1, Labels.Of("Low"))]) { IsGlobal = true }],
        Views = [Orders(View, "test_name"), Orders(new("71000000-0000-4000-8000-000000000002"), "test_memo")],
        Forms = [new(new("72000000-0000-4000-8000-000000000001"), "account", FormType.Main, Labels.Of("Account of the shop"), Labels.None, Field("test_accountcode"))],
        Charts = [new(new("73000000-0000-4000-8000-000000000001"), "test_order", Labels.Of("By kind"), Labels.None, new("datadefinition", Fetch("test_kind")), new("Chart"))],
        Dashboards = [new(new("74000000-0000-4000-8000-000000000001"), Labels.Of("The shop"), Labels.None, new("form"))],
        WebResources = [new(new("75000000-0000-4000-8000-000000000001"), "test_/shop.js", WebResourceType.Script, Labels.Of("Shop"), "var shop = 1;"u8.ToArray())],
    };

    public static XElement Field(string column) => new("form", new XElement("control", new XAttribute("datafieldname", column)));

    public static string FetchText(string table, string column) => $"<fetch><entity name='{table}'><attribute name='{column}'/></entity></fetch>";

    public static int Count(Host host, string table) => host.Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;

    /// <summary>Everything that can be read, the moments at which rows were written and their versions aside.</summary>
    public static string Dump(Host host)
    {
        var moments = new[] { "createdon", "modifiedon", "versionnumber", "installedon", "publishedon" };
        var rows = host.Dump().Split('\n').Select(line => string.Join(", ", line.Split(", ").Where(pair => !moments.Any(moment => pair.StartsWith(moment + "=", StringComparison.Ordinal))))).Order(StringComparer.Ordinal);
        return string.Join('\n', [.. Metadata(host.Organization.Metadata), .. rows]);
    }

    private static IEnumerable<string> Metadata(Metadata metadata) =>
    [
        .. metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).Select(table => $"{table.LogicalName}: {string.Join(' ', table.Columns.Select(column => $"{column.LogicalName}/{column.Choice?.Options.Count}").Order(StringComparer.Ordinal))} {string.Join(' ', table.Keys.Select(key => key.LogicalName))}"),
        .. metadata.OneToMany.Select(relation => relation.SchemaName).Order(StringComparer.Ordinal), .. metadata.ManyToMany.Select(relation => relation.SchemaName).Order(StringComparer.Ordinal),
        .. metadata.GlobalChoices.Select(choice => choice.Name).Order(StringComparer.Ordinal), .. metadata.CustomApis.Select(api => api.UniqueName).Order(StringComparer.Ordinal),
    ];

    private static View Orders(Guid id, string column) => new(id, "test_order", 0, false, false, Labels.Of("Orders by " + column), Labels.None, Fetch(column), new("grid", new XElement("row", new XElement("cell", new XAttribute("name", column)))));

    private static XElement Fetch(string column) => XElement.Parse(FetchText("test_order", column));
}
