using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Fills the Entities section: Entity.xml of each table with its forms, views, charts and ribbon, each only into its place-holder.</summary>
sealed class TreeEntities(SourceFolder folder, ManagedTwins twins)
{
    public void Fill(XElement section)
    {
        foreach (var table in folder.FoldersIn("Entities").ToList()) section.Add(Table($"Entities/{table}"));
    }

    XElement Table(string path)
    {
        var entity = folder.Xml($"{path}/Entity.xml");
        FillEmpty(entity, "FormXml", () => Forms(path));
        FillEmpty(entity, "SavedQueries", () => Views(path));
        FillEmpty(entity, "Visualizations", () => folder.In($"{path}/Visualizations", ".xml").Select(folder.Xml));
        FillEmpty(entity, "RibbonDiffXml", () => folder.Has($"{path}/RibbonDiff.xml") ? folder.Xml($"{path}/RibbonDiff.xml").Elements() : []);
        return entity;
    }

    static void FillEmpty(XElement entity, string placeHolder, Func<IEnumerable<XElement>> content)
    {
        if (entity.Element(placeHolder) is { HasElements: false } element) element.Add(content());
    }

    IEnumerable<XElement> Forms(string path) =>
        from type in folder.FoldersIn($"{path}/FormXml").ToList()
        let forms = twins.In($"{path}/FormXml/{type}").Select(folder.Xml).SelectMany(file => file.Elements("systemform")).ToList()
        where forms.Count > 0
        select new XElement("forms", new XAttribute("type", type), forms);

    IEnumerable<XElement> Views(string path)
    {
        var views = folder.In($"{path}/SavedQueries", ".xml").Select(folder.Xml).SelectMany(file => file.Elements("savedquery")).ToList();
        return views.Count == 0 ? [] : [new XElement("savedqueries", views)];
    }
}
