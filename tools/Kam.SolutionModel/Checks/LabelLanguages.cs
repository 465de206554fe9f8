using System.Xml.Linq;

namespace Kam.SolutionModel;

static class LabelLanguages
{
    public static SolutionCheck Check { get; } = new(
        "label-languages", "Every text that is given in one language is given in all languages of the solution, and none twice.",
        input => Documents(input).SelectMany(document => Lists(document.Root).SelectMany(list => Problems(list, input.Solution.Languages).Select(problem => $"{document.Name}: {Path(list)} {problem}."))));

    static IEnumerable<(string Name, XElement Root)> Documents(CheckInput input) =>
        input.Package.Parts.Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal)).Select(part => (part.Key, XmlSource.Parse(part.Value, part.Key).Root!))
            .Prepend(("customizations.xml", input.Customizations)).Prepend(("solution.xml", input.Package.Solution));

    static IEnumerable<XElement> Lists(XElement root) => root.DescendantsAndSelf().Where(element => element.Elements().Any(child => Language(child) is not null));

    static IEnumerable<string> Problems(XElement list, IReadOnlyList<int> languages)
    {
        var labels = list.Elements().Where(child => Language(child) is not null).ToList();
        if (labels.All(label => Text(label).Length == 0)) yield break;
        foreach (var language in languages.Where(language => labels.All(label => Language(label) != language || Text(label).Length == 0)))
            yield return $"'{Text(labels[0])}' has no text in {language}";
        foreach (var twice in labels.GroupBy(label => (label.Name, Language(label))).Where(group => group.Count() > 1))
            yield return $"'{Text(labels[0])}' has two texts in {twice.Key.Item2}";
    }

    static int? Language(XElement label) => (int?)label.Attribute("languagecode") ?? (int?)label.Attribute("LCID");

    static string Text(XElement label) => (string?)label.Attribute("description") ?? (string?)label.Attribute("Title") ?? "";

    static string Path(XElement list) => string.Join("/", list.AncestorsAndSelf().Take(4).Reverse().Select(element => element.Name.LocalName));
}
