using System.Xml.Linq;
using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Schema;

namespace LocalDataverse.Importing;

/// <summary>
/// The main forms of activities and of what Dynamics 365 Sales adds, which no solution brings: those columns that the platform's own forms show, of which this engine has the tables.
/// </summary>
internal static class PlatformForms
{
    private static readonly Guid PartyList = new("CBFB742C-14E7-4A17-96BB-1A13F7F64AA2");
    private static readonly Guid Regarding = new("F3015350-44A2-4AA0-97B5-00166532B5E9");

    private static readonly (string Table, string[] Left, string[] Right)[] Forms =
    [
        ("appointment", ["subject", "requiredattendees", "optionalattendees", "organizer", "regardingobjectid", "location"], ["scheduledstart", "scheduledend", "isalldayevent", "description", "prioritycode", "actualend", "statuscode"]),
        ("phonecall", ["subject", "from", "to", "phonenumber", "directioncode", "regardingobjectid"], ["scheduledend", "actualdurationminutes", "description", "prioritycode", "actualend", "statuscode"]),
        ("task", ["subject", "regardingobjectid", "description"], ["scheduledstart", "scheduledend", "actualdurationminutes", "prioritycode", "actualend", "statuscode"]),
        ("opportunity", ["name", "customerid", "parentaccountid", "parentcontactid", "description"], ["estimatedvalue", "transactioncurrencyid", "closeprobability", "estimatedclosedate", "ownerid", "statuscode"]),
    ];

    public static void Put(Call call)
    {
        var forms = call.Metadata.Info("systemform");
        foreach (var (name, left, right) in Forms)
        {
            if (call.Metadata.FindInfo(name) is not { } table) continue;
            var id = ComponentId.Of("systemform", name);
            if (call.Session.Read(forms.Shape, id) is not null) continue;
            new ComponentRows(call).Put("systemform", id, ("name", table.Table.Name.In(Labels.English)), ("objecttypecode", name), ("type", (int)FormType.Main), ("formxml", Xml(table, left, right).ToString(SaveOptions.DisableFormatting)), ("formactivationstate", 1));
        }
    }

    private static XElement Xml(TableInfo table, string[] left, string[] right) =>
        new("form", new XElement("tabs", new XElement("tab", new XAttribute("name", "general"), Id(table, "general"), Words(table.Table.Name), new XElement("columns", Column(table, "general", table.Table.Name, left), Column(table, "details", Labels.Of("Details", "Сведения"), right)))));

    private static XElement Column(TableInfo table, string name, Labels label, string[] columns) =>
        new("column", new XAttribute("width", "50%"), new XElement("sections", new XElement("section", new XAttribute("name", name), Id(table, "section " + name), new XAttribute("columns", "1"), new XAttribute("showlabel", "false"),
            Words(label), new XElement("rows", columns.Select(column => new XElement("row", Cell(table, column)))))));

    private static XElement Cell(TableInfo table, string name)
    {
        var column = table.Column(name).Column;
        return new("cell", Id(table, "cell " + name), Words(column.Name), new XElement("control", new XAttribute("id", name), new XAttribute("classid", ClassOf(column).ToString("B")), new XAttribute("datafieldname", name)));
    }

    private static Guid ClassOf(Column column) =>
        column.Type == ColumnType.PartyList ? PartyList : column.LogicalName == "regardingobjectid" ? Regarding : ControlClass.For(column)[0];

    private static XAttribute Id(TableInfo table, string part) => new("id", ComponentId.Of("form part", $"{table.Name} {part}").ToString("B"));

    private static XElement Words(Labels labels) =>
        new("labels", labels.ByLanguage.Select(label => new XElement("label", new XAttribute("description", label.Value), new XAttribute("languagecode", label.Key))));
}
