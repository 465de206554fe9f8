using System.Xml.Linq;

namespace LocalDataverse.Importing;

/// <summary>The log of an import as a workbook that Excel opens (SpreadsheetML of 2003).</summary>
internal static class FormattedLog
{
    private static readonly XNamespace Sheet = "urn:schemas-microsoft-com:office:spreadsheet";

    public static string Of(string data)
    {
        var parts = XElement.Parse(data).Elements().Elements().Where(part => part.Element("result") is not null);
        var rows = parts.Select(part => Row(part.Name.LocalName, (string?)part.Attribute("LocalizedName"), (string?)part.Element("result")!.Attribute("result"), (string?)part.Element("result")!.Attribute("errorcode"), (string?)part.Element("result")!.Attribute("errortext")));
        var book = new XElement(Sheet + "Workbook", new XAttribute(XNamespace.Xmlns + "ss", Sheet),
            new XElement(Sheet + "Worksheet", new XAttribute(Sheet + "Name", "Components"), new XElement(Sheet + "Table", Row("Item Type", "Display Name", "Status", "Error Code", "Description"), rows)));
        return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>" + book.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Row(params string?[] cells) =>
        new(Sheet + "Row", cells.Select(cell => new XElement(Sheet + "Cell", new XElement(Sheet + "Data", new XAttribute(Sheet + "Type", "String"), cell))));
}
