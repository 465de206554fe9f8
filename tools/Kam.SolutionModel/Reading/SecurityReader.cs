using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Security roles and column security profiles.</summary>
static class SecurityReader
{
    public static Role Role(XElement element)
    {
        var name = element.RequiredAttribute("name");
        var privileges = new SortedDictionary<string, PrivilegeDepth>(StringComparer.Ordinal);
        foreach (var privilege in element.Element("RolePrivileges")?.Elements() ?? [])
        {
            if (!privileges.TryAdd(privilege.RequiredAttribute("name"), Depth(privilege.RequiredAttribute("level"))))
                throw new InvalidDataException($"The role {name} has {(string?)privilege.Attribute("name")} twice.");
        }
        return new(XmlValues.ParseId(element.RequiredAttribute("id")), name, privileges);
    }

    static PrivilegeDepth Depth(string level) =>
        Enum.TryParse<PrivilegeDepth>(level, out var depth) ? depth : throw new InvalidDataException($"'{level}' is not a privilege level.");

    public static FieldSecurityProfile Profile(XElement element) => new(
        XmlValues.ParseId(element.RequiredAttribute("fieldsecurityprofileid")), element.RequiredAttribute("name"),
        [.. element.Element("FieldPermissions")?.Elements().Select(Permission) ?? []]);

    static FieldPermission Permission(XElement element) => new(
        element.Required("EntityName").ToLowerInvariant(), element.Required("AttributeName").ToLowerInvariant(),
        element.Text("CanRead") == "4", element.Text("CanUpdate") == "4", element.Text("CanCreate") == "4");
}
