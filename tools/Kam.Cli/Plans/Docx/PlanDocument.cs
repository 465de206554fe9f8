using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kam.Cli.Plans.Paper;

namespace Kam.Cli.Plans.Docx;

/// <summary>Fills a template: what comes out is an ordinary document, without controls of ours.</summary>
static class PlanDocument
{
    /// <exception cref="InvalidDataException">The template is no Word document, or asks for what no plan has.</exception>
    public static byte[] Write(byte[] template, PlanPaper paper, PlanWords words)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var document = Open(stream))
        {
            var main = document.MainDocumentPart?.Document is null ? throw NoDocument() : document.MainDocumentPart;
            OpenXmlElement?[] roots = [main.Document, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer)];
            foreach (var root in roots.OfType<OpenXmlElement>())
                Fill(root, paper);
            document.PackageProperties.Title = paper.Text("heading");
            document.PackageProperties.Language = words.Tag;
        }
        return stream.ToArray();
    }

    static WordprocessingDocument Open(Stream stream)
    {
        try
        {
            return WordprocessingDocument.Open(stream, isEditable: true);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FormatException or InvalidDataException)
        {
            throw NoDocument();
        }
    }

    static InvalidDataException NoDocument() => new("The template is no Word document (.docx).");

    static void Fill(OpenXmlElement root, PlanPaper paper)
    {
        foreach (var list in root.Descendants<SdtRow>().Where(row => Tag(row) is not null).ToList())
            Repeat(list, paper);
        foreach (var place in root.Descendants<SdtElement>().ToList())
            if (Tag(place) is PlanPaper.CirclesTag)
                Draw(place, paper.Picture);
            else if (Tag(place) is { } tag)
                Say(place, paper.HasText(tag) ? paper.Text(tag) : throw Unknown(tag));
    }

    /// <summary>The rows in the control are written once for each line; where there is none, once with dashes.</summary>
    static void Repeat(SdtRow list, PlanPaper paper)
    {
        var tag = Tag(list)!;
        if (!paper.HasList(tag))
            throw Unknown(tag);
        var pattern = list.SdtContentRow!.ChildElements.ToList();
        var lines = paper.List(tag);
        foreach (var line in lines.DefaultIfEmpty(null))
            foreach (var row in pattern.Select(row => row.CloneNode(deep: true)))
            {
                list.InsertBeforeSelf(row);
                foreach (var place in row.Descendants<SdtElement>().ToList())
                    if (Tag(place) is { } cell)
                        Say(place, line is null ? PlanWords.Nothing : line.TryGetValue(cell, out var text) ? text : throw Unknown($"{tag}: {cell}"));
            }
        list.Remove();
    }

    /// <summary>Writes the text where the control stood, in the look of what stood in it.</summary>
    static void Say(SdtElement place, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var content = place.ChildElements.Last();
        if (place is SdtBlock && content.GetFirstChild<Paragraph>() is { } pattern)
            foreach (var line in lines)
                place.InsertBeforeSelf(Written((Paragraph)pattern.CloneNode(deep: true), line));
        else
        {
            Written(content, lines);
            foreach (var element in content.ChildElements.ToList())
            {
                element.Remove();
                place.InsertBeforeSelf(element);
            }
        }
        place.Remove();
    }

    /// <summary>Draws the circles where the control stood; nothing is there to be drawn before the needs are known.</summary>
    static void Draw(SdtElement place, CirclePicture? picture)
    {
        if (picture is not null)
        {
            var content = place.ChildElements.Last();
            var run = content.Descendants<Run>().First();
            run.InsertBeforeSelf(CircleDrawing.Of(picture));
            run.Remove();
            foreach (var element in content.ChildElements.ToList())
            {
                element.Remove();
                place.InsertBeforeSelf(element);
            }
        }
        place.Remove();
    }

    static OpenXmlElement Written(OpenXmlElement within, params string[] lines)
    {
        var runs = within.Descendants<Run>().ToList();
        var run = runs.FirstOrDefault() ?? within.Descendants<Paragraph>().First().AppendChild(new Run());
        foreach (var other in runs.Skip(1))
            other.Remove();
        run.RemoveAllChildren<Text>();
        run.RunProperties?.RemoveAllChildren<RunStyle>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
                run.Append(new Break());
            run.Append(new Text(lines[at]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return within;
    }

    static string? Tag(SdtElement place) =>
        place.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value is { } tag && tag.StartsWith(Part.Prefix, StringComparison.Ordinal) ? tag[Part.Prefix.Length..] : null;

    static InvalidDataException Unknown(string tag) => new($"The template asks for '{Part.Prefix}{tag}', which the document of a plan does not have.");
}
