using System.Globalization;
using System.Xml;
using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;

namespace LocalDataverse.WebApi.Edm;

/// <summary>Entity types: their key, properties and navigation properties.</summary>
static class CsdlTypes
{
    public static void Base(XmlWriter xml)
    {
        xml.WriteStartElement("EntityType");
        xml.WriteAttributeString("Name", Csdl.BaseType);
        xml.WriteAttributeString("Abstract", "true");
        xml.WriteEndElement();
        xml.WriteStartElement("EntityType");
        xml.WriteAttributeString("Name", "principal");
        xml.WriteAttributeString("BaseType", $"mscrm.{Csdl.BaseType}");
        Key(xml, "ownerid");
        Property(xml, "ownerid", "Edm.Guid", false);
        xml.WriteEndElement();
    }

    public static void Write(XmlWriter xml, EntityType type, ServiceModel model)
    {
        xml.WriteStartElement("EntityType");
        xml.WriteAttributeString("Name", type.Name);
        xml.WriteAttributeString("BaseType", $"mscrm.{Csdl.BaseType}");
        Key(xml, type.PrimaryId);
        foreach (var column in type.Columns) Property(xml, column, column.LogicalName != type.PrimaryId);
        foreach (var navigation in type.Navigations.Where(navigation => IsShown(navigation, type, model))) Navigation(xml, navigation, model);
        xml.WriteEndElement();
    }

    /// <summary>A property and a navigation property cannot share a name in CSDL.</summary>
    public static bool IsShown(Navigation navigation, EntityType type, ServiceModel model) =>
        type.Property(navigation.Name) is null && navigation.Name != type.Name && (navigation.Target == "principal" || model.Type(navigation.Target) is { Set.Length: > 0 });

    static void Key(XmlWriter xml, string name)
    {
        xml.WriteStartElement("Key");
        xml.WriteStartElement("PropertyRef");
        xml.WriteAttributeString("Name", name);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Property(XmlWriter xml, Column column, bool nullable) =>
        Property(xml, EntityType.PropertyName(column), EdmType(column), nullable, column.Type is ColumnType.Decimal or ColumnType.Money ? column.Precision : null);

    static void Property(XmlWriter xml, string name, string type, bool nullable, int? scale = null)
    {
        xml.WriteStartElement("Property");
        xml.WriteAttributeString("Name", name);
        xml.WriteAttributeString("Type", type);
        if (!nullable) xml.WriteAttributeString("Nullable", "false");
        if (type == "Edm.String") xml.WriteAttributeString("Unicode", "true");
        if (type == "Edm.Decimal") xml.WriteAttributeString("Scale", scale?.ToString(CultureInfo.InvariantCulture) ?? "Variable");
        xml.WriteEndElement();
    }

    static string EdmType(Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo or ColumnType.MultiChoice => "Edm.String",
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => "Edm.Int32",
        ColumnType.BigInteger => "Edm.Int64",
        ColumnType.Decimal or ColumnType.Money => "Edm.Decimal",
        ColumnType.Double => "Edm.Double",
        ColumnType.Boolean => "Edm.Boolean",
        ColumnType.DateTime => column.DateBehavior == DateBehavior.DateOnly ? "Edm.Date" : "Edm.DateTimeOffset",
        _ => "Edm.Guid",
    };

    static void Navigation(XmlWriter xml, Navigation navigation, ServiceModel model)
    {
        xml.WriteStartElement("NavigationProperty");
        xml.WriteAttributeString("Name", navigation.Name);
        xml.WriteAttributeString("Type", navigation is ToOne ? $"mscrm.{navigation.Target}" : $"Collection(mscrm.{navigation.Target})");
        if (navigation is ToOne) xml.WriteAttributeString("Nullable", "true");
        if (navigation is ToOne { IsPolymorphic: false } single) Constraint(xml, single, model);
        xml.WriteEndElement();
    }

    static void Constraint(XmlWriter xml, ToOne single, ServiceModel model)
    {
        xml.WriteStartElement("ReferentialConstraint");
        xml.WriteAttributeString("Property", EntityType.PropertyName(single.Column));
        xml.WriteAttributeString("ReferencedProperty", model.RequiredType(single.Target).PrimaryId);
        xml.WriteEndElement();
    }
}
