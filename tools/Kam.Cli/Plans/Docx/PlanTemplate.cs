using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kam.Cli.Plans.Paper;

namespace Kam.Cli.Plans.Docx;

/// <summary>The template as it ships: A4, one page that says it all, then the seven blocks; whatever a plan tells stands in a content control.</summary>
static class PlanTemplate
{
    const string Header = "header";
    const string Footer = "footer";

    public static byte[] Write(PlanWords words)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = words.Say("Document_Title");
            document.PackageProperties.Language = words.Tag;
            var main = document.AddMainDocumentPart();
            Styles(main, words);
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new Compatibility(
                new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            main.AddNewPart<HeaderPart>(Header).Header = new Header(Part.Paragraph("Header", Part.Place("heading", words.Say("Document_Title"))));
            main.AddNewPart<FooterPart>(Footer).Footer = new Footer(Part.Paragraph("Footer", Field("PAGE"), Part.Text(" / "), Field("NUMPAGES")));
            main.Document = new Document(new Body([.. SummaryPart.Of(words), .. BlockParts.Of(words), Page()]));
        }
        return stream.ToArray();
    }

    static void Styles(MainDocumentPart main, PlanWords words)
    {
        var part = main.AddNewPart<StyleDefinitionsPart>();
        using (var styles = typeof(PlanTemplate).Assembly.GetManifestResourceStream("plans/styles.xml")!)
            part.FeedData(styles);
        foreach (var language in part.Styles!.Descendants<Languages>())
            language.Val = words.Tag;
    }

    /// <summary>Pages are numbered by whoever shows the document.</summary>
    static SimpleField Field(string instruction) => new(Part.Text("1")) { Instruction = instruction };

    static SectionProperties Page() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = Header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = Footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1021, Right = 1021, Header = 567, Footer = 567, Gutter = 0 });
}
