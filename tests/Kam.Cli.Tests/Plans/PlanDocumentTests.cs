using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Kam.Cli.Plans.Docx;
using Kam.Cli.Plans.Paper;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using PresetGeometry = DocumentFormat.OpenXml.Drawing.PresetGeometry;
using Transform2D = DocumentFormat.OpenXml.Drawing.Transform2D;

namespace Kam.Cli.Tests.Plans;

/// <summary>The plan as a Word document: valid, whole, in both languages, and in a company's own look.</summary>
public sealed class PlanDocumentTests
{
    public static TheoryData<string> Languages => [nameof(Language.English), nameof(Language.Russian)];

    [Theory, MemberData(nameof(Languages))]
    public void Template_and_documents_are_valid(string language)
    {
        var words = Words(language);
        var template = PlanTemplate.Write(words);
        Assert.Empty(Errors(template));
        Assert.Empty(Errors(PlanDocument.Write(template, PlanPaper.Of(FoodProducer.Rows(), words), words)));
        Assert.Empty(Errors(PlanDocument.Write(template, PlanPaper.Of(FoodProducer.Empty(), words), words)));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Everything_that_the_paper_says_stands_in_the_document(string language)
    {
        var words = Words(language);
        var text = Text(Filled(words));
        foreach (var part in new[] { "Nordwind Foods", "Maria Head", "P+S−C+", "Best growth", "Cleaning", $"Chemtex {words.Percent(40)}", "Anna Orlova", "Less damage on the way", "Meet the chief engineer", "Support came late.", words.Money(1234568), words.Day(new DateTime(2026, 5, 12)) })
            Assert.Contains(part, text);
        for (var block = 1; block <= 7; block++)
            Assert.Contains($"{block}. {words.Say($"Document_Block{block}")}", text);
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_document_knows_its_title_and_its_language_and_keeps_no_control(string language)
    {
        var words = Words(language);
        using var document = Open(Filled(words));
        Assert.Equal((words.Say("Document_Heading", "Nordwind Foods", "2026"), words.Tag), (document.PackageProperties.Title, document.PackageProperties.Language));
        Assert.Equal(words.Tag, document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        Assert.Empty(document.MainDocumentPart.Document!.Descendants<SdtElement>());
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_circles_are_drawn_and_told_to_who_does_not_see_them(string language)
    {
        var words = Words(language);
        using var document = Open(Filled(words));
        var picture = document.MainDocumentPart!.Document!.Descendants<DocProperties>().Single();
        Assert.Equal(
            $"{words.Say("Document_NeedNow")}: 100, {words.Say("Document_ShareNow")}: {words.Percent(30)}; {words.Say("Document_NeedNext")}: 115, {words.Say("Document_ShareNext")}: {words.Percent(36)}",
            picture.Description!.Value);
        Assert.Equal(["ellipse", "pie", "ellipse", "pie"], Shapes(document));
    }

    [Fact]
    public void Of_needs_that_nobody_knows_nothing_is_drawn()
    {
        var words = Words(nameof(Language.English));
        using var document = Open(PlanDocument.Write(PlanTemplate.Write(words), PlanPaper.Of(FoodProducer.Empty(), words), words));
        Assert.Empty(Shapes(document));
    }

    [Fact]
    public void A_share_of_everything_is_the_whole_circle_and_the_area_stands_for_the_need()
    {
        var drawn = CircleDrawing.Of(new CirclePicture(new NeedCircle(25, 1, "Now"), new NeedCircle(100, 0, "Next")));
        Assert.Equal(["ellipse", "ellipse", "ellipse"], drawn.Descendants<PresetGeometry>().Select(geometry => geometry.Preset!.InnerText!));
        var widths = drawn.Descendants<Transform2D>().Select(place => place.Extents!.Cx!.Value).ToList();
        Assert.Equal((widths[0], 2 * widths[0]), (widths[1], widths[2]));
    }

    [Theory, MemberData(nameof(Languages))]
    public void What_goes_on_changing_says_of_which_day_it_is(string language)
    {
        var words = Words(language);
        var text = Text(Filled(words));
        foreach (var sentence in new[] { "Document_CompetitorsOn", "Document_PeopleOn" })
            Assert.Contains(words.Say(sentence, words.Day(new DateTime(2026, 6, 15))), text);
    }

    [Fact]
    public void A_text_of_two_lines_is_two_paragraphs()
    {
        using var document = Open(Filled(Words(nameof(Language.English))));
        var paragraphs = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        Assert.Equal(paragraphs.IndexOf("Three plants.") + 1, paragraphs.IndexOf("One more in 2026."));
    }

    [Fact]
    public void A_list_of_nothing_says_so()
    {
        var words = Words(nameof(Language.English));
        using var document = Open(PlanDocument.Write(PlanTemplate.Write(words), PlanPaper.Of(FoodProducer.Empty(), words), words));
        var tasks = document.MainDocumentPart!.Document!.Descendants<Table>().Single(table => table.Descendants<TableCaption>().Single().Val == words.Say("Document_Block7"));
        Assert.Equal(["–", "–", "–", "–", "–", "–", "–"], tasks.Elements<TableRow>().Last().Elements<TableCell>().Select(cell => cell.InnerText));
    }

    [Fact]
    public void A_company_restyles_moves_and_leaves_out_and_its_own_controls_stay()
    {
        var words = Words(nameof(Language.English));
        var template = Changed(PlanTemplate.Write(words), main =>
        {
            main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "Title").StyleRunProperties!.Color!.Val = "AA0000";
            var body = main.Document!.Body!;
            body.Elements<SdtBlock>().Single(block => block.SdtProperties!.GetFirstChild<Tag>()!.Val == "kam.risks").Remove();
            body.PrependChild(new SdtBlock(new SdtProperties(new Tag { Val = "logo" }), new SdtContentBlock(new Paragraph(new Run(new Text("Our company"))))));
            body.Descendants<SdtRun>().First().Descendants<Run>().Single().RunProperties = new RunProperties(new Italic());
        });
        var document = PlanDocument.Write(template, PlanPaper.Of(FoodProducer.Rows(), words), words);
        Assert.Empty(Errors(document));
        using var opened = Open(document);
        Assert.Equal("AA0000", opened.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "Title").StyleRunProperties!.Color!.Val);
        Assert.Equal("Our company", opened.MainDocumentPart.Document!.Body!.Elements<SdtBlock>().Single().InnerText);
        Assert.Equal("Nordwind Foods", opened.MainDocumentPart.Document.Descendants<Italic>().Single().Ancestors<Run>().Single().InnerText);
    }

    [Fact]
    public void A_template_that_asks_for_what_no_plan_has_is_refused_by_name()
    {
        var words = Words(nameof(Language.English));
        var template = Changed(PlanTemplate.Write(words), main => main.Document!.Descendants<Tag>().First(tag => tag.Val == "kam.goal").Val = "kam.gaol");
        var refusal = Assert.Throws<InvalidDataException>(() => PlanDocument.Write(template, PlanPaper.Of(FoodProducer.Rows(), words), words));
        Assert.Equal("The template asks for 'kam.gaol', which the document of a plan does not have.", refusal.Message);
    }

    [Fact]
    public void What_is_no_Word_document_is_no_template()
    {
        var words = Words(nameof(Language.English));
        Assert.Throws<InvalidDataException>(() => PlanDocument.Write("name,net"u8.ToArray(), PlanPaper.Of(FoodProducer.Rows(), words), words));
    }

    static byte[] Filled(PlanWords words) => PlanDocument.Write(PlanTemplate.Write(words), PlanPaper.Of(FoodProducer.Rows(), words), words);

    static PlanWords Words(string language) => PlanWords.In(Enum.Parse<Language>(language));

    static List<string> Errors(byte[] file)
    {
        using var document = Open(file);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    static IEnumerable<string> Shapes(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Descendants<PresetGeometry>().Select(geometry => geometry.Preset!.InnerText!);

    static string Text(byte[] file)
    {
        using var document = Open(file);
        return string.Join("\n", document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    static byte[] Changed(byte[] file, Action<MainDocumentPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
            change(document.MainDocumentPart!);
        return stream.ToArray();
    }

    static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
