using System.Xml.Linq;

namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>The table of the small solution, as customizations.xml says it.</summary>
static class SmallTable
{
    public static XElement Xml() => new("Entity",
        new XElement("Name", "new_thing"),
        new XElement("EntityInfo", new XElement("entity", new XAttribute("Name", "new_thing"),
            Labels("LocalizedNames", "LocalizedName", "Thing", "Вещь"),
            Labels("LocalizedCollectionNames", "LocalizedCollectionName", "Things", "Вещи"),
            new XElement("attributes", Attributes()),
            new XElement("EntitySetName", "new_things"),
            new XElement("OwnershipTypeMask", "UserOwned"),
            new XElement("EntityKeys", new XElement("EntityKey",
                new XElement("Name", "new_code_key"),
                new XElement("LogicalName", "new_code_key"),
                new XElement("EntityKeyAttributes", new XElement("AttributeName", "new_code")))))));

    static IEnumerable<XElement> Attributes() =>
    [
        Attribute("new_thingid", "primarykey"),
        Attribute("new_name", "nvarchar", new XElement("DisplayMask", "PrimaryName|ValidForForm"), new XElement("MaxLength", 100)),
        Attribute("new_code", "nvarchar", new XElement("MaxLength", 50)),
        Attribute("new_accountid", "lookup"),
        Attribute("new_color", "picklist", new XElement("OptionSetName", "new_color")),
        Attribute("new_colors", "multiselectpicklist", new XElement("OptionSetName", "new_color")),
        Attribute("new_count", "int", new XElement("MinValue", 0), new XElement("MaxValue", 1000)),
        Attribute("new_weight", "decimal", new XElement("MinValue", -1000), new XElement("MaxValue", 1000), new XElement("Accuracy", 2)),
        Attribute("new_madeon", "datetime", new XElement("Format", "date"), new XElement("Behavior", 2)),
        Attribute("new_seenat", "datetime", new XElement("Format", "datetime"), new XElement("Behavior", 1)),
        Attribute("new_active", "bit", OptionSet("options", "option", (0, "No", "Нет"), (1, "Yes", "Да"))),
        Attribute("statecode", "state", States()),
        Attribute("statuscode", "status", Statuses()),
        .. new[] { "createdby", "modifiedby", "owninguser", "owningteam", "owningbusinessunit" }.Select(name => Attribute(name, "lookup")),
        Attribute("ownerid", "owner"),
        Attribute("createdon", "datetime"),
        Attribute("modifiedon", "datetime"),
    ];

    public static XElement ColorChoice()
    {
        var choice = OptionSet("options", "option", (1, "Red", "Красный"), (2, "Green", "Зелёный"), (3, "Blue", "Синий"));
        choice.SetAttributeValue("Name", "new_color");
        choice.Descendants("option").First().SetAttributeValue("Color", "#ff0000");
        return choice;
    }

    public static XElement Relationship() => XElement.Parse(
        """
        <EntityRelationship Name="new_account_thing">
          <EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>new_thing</ReferencingEntityName>
          <ReferencedEntityName>Account</ReferencedEntityName>
          <CascadeDelete>RemoveLink</CascadeDelete>
          <ReferencingAttributeName>new_accountid</ReferencingAttributeName>
          <EntityRelationshipRoles>
            <EntityRelationshipRole><NavigationPropertyName>new_accountid</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole>
            <EntityRelationshipRole><NavigationPropertyName>new_account_thing</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole>
          </EntityRelationshipRoles>
        </EntityRelationship>
        """);

    static XElement Attribute(string name, string type, params XElement[] details)
    {
        var custom = name.StartsWith("new_", StringComparison.Ordinal) && type != "primarykey";
        return new("attribute", new XAttribute("PhysicalName", name),
            new XElement("Type", type), new XElement("Name", name), new XElement("LogicalName", name),
            new XElement("ValidForUpdateApi", custom || name is "statecode" or "statuscode" or "ownerid" ? 1 : 0),
            new XElement("ValidForReadApi", 1),
            new XElement("ValidForCreateApi", custom || type is "primarykey" or "state" or "status" or "owner" ? 1 : 0),
            new XElement("IsCustomField", custom ? 1 : 0), details,
            Labels("displaynames", "displayname", name.Replace("new_", "").ToUpperInvariant(), name.Replace("new_", "Ru ")));
    }

    static XElement OptionSet(string list, string item, params (int Value, string English, string Russian)[] options) =>
        new("optionset", new XAttribute("Name", ""), new XElement(list, options.Select(option =>
            new XElement(item, new XAttribute("value", option.Value), Labels("labels", "label", option.English, option.Russian)))));

    static XElement States()
    {
        var states = OptionSet("states", "state", (0, "Active", "Активный"), (1, "Inactive", "Неактивный"));
        foreach (var (state, status) in states.Descendants("state").Zip([1, 2])) state.SetAttributeValue("defaultstatus", status);
        return states;
    }

    static XElement Statuses()
    {
        var statuses = OptionSet("statuses", "status", (1, "Active", "Активный"), (2, "Inactive", "Неактивный"));
        foreach (var (status, state) in statuses.Descendants("status").Zip([0, 1])) status.SetAttributeValue("state", state);
        return statuses;
    }

    static XElement Labels(string list, string item, string english, string russian) => new(list,
        new XElement(item, new XAttribute("description", english), new XAttribute("languagecode", 1033)),
        new XElement(item, new XAttribute("description", russian), new XAttribute("languagecode", 1049)));
}
