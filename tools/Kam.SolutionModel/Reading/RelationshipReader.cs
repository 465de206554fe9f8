using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Relationship bodies. Custom ones carry their Web API names in roles; those of the system follow the platform's habit.</summary>
static class RelationshipReader
{
    public static IEnumerable<OneToMany> OneToMany(IEnumerable<XElement> section) =>
        section.Where(element => element.Text("EntityRelationshipType") == "OneToMany").Select(ReadOneToMany);

    public static IEnumerable<ManyToMany> ManyToMany(IEnumerable<XElement> section) =>
        section.Where(element => element.Text("EntityRelationshipType") == "ManyToMany").Select(ReadManyToMany);

    static OneToMany ReadOneToMany(XElement element)
    {
        var name = element.RequiredAttribute("Name");
        var column = element.Required("ReferencingAttributeName");
        // The role of the child (1) carries the lookup's name and the navigation pane of the parent; that of the parent (0) the collection's name.
        var child = Role(element, "RelationshipRoleType", "1");
        var parent = Role(element, "RelationshipRoleType", "0");
        return new(name, Lower(element, "ReferencedEntityName"), Lower(element, "ReferencingEntityName"), column.ToLowerInvariant())
        {
            Assign = CascadeOf(element, "CascadeAssign"),
            Delete = CascadeOf(element, "CascadeDelete"),
            Reparent = CascadeOf(element, "CascadeReparent"),
            Merge = MergeableTables.CascadeFor(Lower(element, "ReferencedEntityName")),
            Share = CascadeOf(element, "CascadeShare"),
            Unshare = CascadeOf(element, "CascadeUnshare"),
            IsHierarchical = element.Flag("IsHierarchical"),
            IsCustom = child is not null,
            CollectionNavigation = parent?.Text("NavigationPropertyName") ?? name,
            LookupNavigation = child?.Text("NavigationPropertyName") ?? column.ToLowerInvariant(),
            Label = XmlValues.LabelsOf(child?.Element("CustomLabels")),
        };
    }

    static ManyToMany ReadManyToMany(XElement element)
    {
        var name = element.RequiredAttribute("Name");
        return new(name, Lower(element, "FirstEntityName"), Lower(element, "SecondEntityName"), Lower(element, "IntersectEntityName"))
        {
            FirstNavigation = Role(element, "AssociationRoleOrdinal", "1")?.Text("NavigationPropertyName") ?? name,
            SecondNavigation = Role(element, "AssociationRoleOrdinal", "2")?.Text("NavigationPropertyName") ?? name,
        };
    }

    static XElement? Role(XElement element, string kind, string value) =>
        element.Element("EntityRelationshipRoles")?.Elements().FirstOrDefault(role => role.Text(kind) == value);

    static string Lower(XElement element, string child) => element.Required(child).ToLowerInvariant();

    static Cascade CascadeOf(XElement element, string child) =>
        element.Text(child) is not { } text ? Cascade.NoCascade
        : Enum.TryParse<Cascade>(text, out var cascade) ? cascade
        : throw new InvalidDataException($"{(string?)element.Attribute("Name")}: '{text}' is not a value of {child}.");
}
