using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kam.Cli.Plans.Docx;

/// <summary>A column of a list: its title and the tag of the control in its cells.</summary>
sealed record Column(string Title, string Tag, bool IsNumber = false)
{
    /// <summary>What names the row takes the most room; so many columns as there are leave each of the others enough for an amount.</summary>
    public static int Share(int at) => at == 0 ? 5 : 3;
}

/// <summary>What the template is made of.</summary>
static class Part
{
    /// <summary>Ours among the tags of content controls: others in a company's template are left alone.</summary>
    public const string Prefix = "kam.";

    /// <summary>Between the margins of the page, in twentieths of a point.</summary>
    const int Width = 9864;

    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    /// <summary>Keeps a table apart from the one before it: Word would make one of two.</summary>
    public static Paragraph Gap() => Paragraph("Gap");

    public static Run Text(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A place within a paragraph.</summary>
    public static SdtRun Place(string tag, string title) => new(Properties(tag, title), new SdtContentRun(Text($"[{title}]")));

    /// <summary>A place for as many paragraphs as the text has.</summary>
    public static SdtBlock Told(string tag, string title) =>
        new(Properties(tag, title), new SdtContentBlock(Paragraph("Normal", Text($"[{title}]"))));

    /// <summary>A table whose second row is written once for each line of a list.</summary>
    public static Table List(string tag, string caption, params Column[] columns) =>
        Table(caption, columns, new SdtRow(Properties(tag, caption), new SdtContentRow(Row(columns.Select(column => Cell(column, Place(column.Tag, column.Title)))))));

    public static Table Table(string caption, IReadOnlyList<Column> columns, params OpenXmlElement[] rows)
    {
        var look = new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true };
        var properties = new TableProperties(new TableStyle { Val = "PlanTable" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, look, new TableCaption { Val = caption });
        var whole = columns.Select((_, at) => Column.Share(at)).Sum();
        var grid = new TableGrid(columns.Select((_, at) => new GridColumn { Width = $"{Width * Column.Share(at) / whole}" }));
        var head = Row(columns.Select(column => Cell(column, Text(column.Title))), new TableHeader());
        return new Table([properties, grid, head, .. rows]);
    }

    /// <summary>A row stays on one page.</summary>
    public static TableRow Row(IEnumerable<TableCell> cells, params OpenXmlElement[] more) => new([new TableRowProperties([new CantSplit(), .. more]), .. cells]);

    public static TableCell Cell(Column column, params OpenXmlElement[] content) => new(Paragraph(column.IsNumber ? "Number" : "Cell", content));

    static SdtProperties Properties(string tag, string title) => new(new SdtAlias { Val = title }, new Tag { Val = Prefix + tag });
}
