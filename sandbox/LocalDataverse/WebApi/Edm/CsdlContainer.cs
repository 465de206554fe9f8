using System.Xml;
using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;

namespace LocalDataverse.WebApi.Edm;

/// <summary>The entity container: sets with their bindings, and the imports of unbound operations.</summary>
static class CsdlContainer
{
    public static void Write(XmlWriter xml, IReadOnlyList<EntityType> types, ServiceModel model)
    {
        xml.WriteStartElement("EntityContainer");
        xml.WriteAttributeString("Name", "System");
        foreach (var type in types) Set(xml, type, model);
        Import(xml, "WhoAmI", isFunction: true);
        Import(xml, "RetrieveVersion", isFunction: true);
        foreach (var api in model.Metadata.CustomApis.Where(api => api.Binding == BindingType.Global && !api.IsPrivate)) Import(xml, api.UniqueName, api.IsFunction);
        xml.WriteEndElement();
    }

    static void Set(XmlWriter xml, EntityType type, ServiceModel model)
    {
        xml.WriteStartElement("EntitySet");
        xml.WriteAttributeString("Name", type.Set);
        xml.WriteAttributeString("EntityType", $"{Csdl.Namespace}.{type.Name}");
        foreach (var navigation in type.Navigations.Where(navigation => navigation.Target != "principal" && CsdlTypes.IsShown(navigation, type, model)))
        {
            xml.WriteStartElement("NavigationPropertyBinding");
            xml.WriteAttributeString("Path", navigation.Name);
            xml.WriteAttributeString("Target", model.RequiredType(navigation.Target).Set);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Import(XmlWriter xml, string name, bool isFunction)
    {
        var kind = isFunction ? "Function" : "Action";
        xml.WriteStartElement(kind + "Import");
        xml.WriteAttributeString("Name", name);
        xml.WriteAttributeString(kind, $"{Csdl.Namespace}.{name}");
        xml.WriteEndElement();
    }
}
