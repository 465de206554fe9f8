using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Fills the relationships: names from Other/Relationships.xml, bodies from Other/Relationships/*.xml; each must have the other.</summary>
sealed class TreeRelationships(SourceFolder folder, List<string> problems)
{
    public void Fill(XElement section)
    {
        if (!folder.Has("Other/Relationships.xml")) return;
        var bodies = Bodies();
        foreach (var name in folder.Xml("Other/Relationships.xml").Elements().Select(stub => (string?)stub.Attribute("Name") ?? ""))
        {
            if (bodies.Remove(name, out var body)) section.Add(body);
            else problems.Add($"Other/Relationships.xml names {name}, which has no body in Other/Relationships.");
        }
        problems.AddRange(bodies.Keys.Select(name => $"The relationship {name} has a body but no name in Other/Relationships.xml: it would be dropped."));
    }

    Dictionary<string, XElement> Bodies()
    {
        var bodies = new Dictionary<string, XElement>();
        foreach (var body in folder.In("Other/Relationships", ".xml").Select(folder.Xml).SelectMany(file => file.Elements()))
        {
            var name = (string?)body.Attribute("Name") ?? "";
            if (!bodies.TryAdd(name, body)) problems.Add($"The relationship {name} has two bodies.");
        }
        return bodies;
    }
}
