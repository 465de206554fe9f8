using System.Xml;
using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Edm;

/// <summary>Actions and functions, with the complex types of what they answer.</summary>
static class CsdlOperations
{
    public static void Write(XmlWriter xml, CustomApi api)
    {
        if (api.Responses.Count > 0) Response(xml, api.UniqueName, [.. api.Responses.Select(parameter => (parameter.UniqueName, EdmType(parameter)))]);
        xml.WriteStartElement(api.IsFunction ? "Function" : "Action");
        xml.WriteAttributeString("Name", api.UniqueName);
        if (api.Binding != BindingType.Global)
        {
            xml.WriteAttributeString("IsBound", "true");
            Parameter(xml, "entity", api.Binding == BindingType.Entity ? $"mscrm.{api.BoundTable}" : $"Collection(mscrm.{api.BoundTable})", false);
        }
        foreach (var parameter in api.Requests) Parameter(xml, parameter.UniqueName, EdmType(parameter), parameter.IsOptional);
        if (api.Responses.Count > 0) Returns(xml, api.UniqueName);
        xml.WriteEndElement();
    }

    /// <summary>The platform's own messages that a client is likely to look for.</summary>
    public static void WriteBuiltIn(XmlWriter xml)
    {
        Response(xml, "WhoAmI", [("BusinessUnitId", "Edm.Guid"), ("UserId", "Edm.Guid"), ("OrganizationId", "Edm.Guid")]);
        xml.WriteStartElement("Function");
        xml.WriteAttributeString("Name", "WhoAmI");
        Returns(xml, "WhoAmI");
        xml.WriteEndElement();
        Response(xml, "RetrieveVersion", [("Version", "Edm.String")]);
        xml.WriteStartElement("Function");
        xml.WriteAttributeString("Name", "RetrieveVersion");
        Returns(xml, "RetrieveVersion");
        xml.WriteEndElement();
    }

    static void Response(XmlWriter xml, string name, IReadOnlyList<(string Name, string Type)> properties)
    {
        xml.WriteStartElement("ComplexType");
        xml.WriteAttributeString("Name", name + "Response");
        foreach (var (property, type) in properties)
        {
            xml.WriteStartElement(type.Contains("mscrm.") ? "NavigationProperty" : "Property");
            xml.WriteAttributeString("Name", property);
            xml.WriteAttributeString("Type", type);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Parameter(XmlWriter xml, string name, string type, bool nullable)
    {
        xml.WriteStartElement("Parameter");
        xml.WriteAttributeString("Name", name);
        xml.WriteAttributeString("Type", type);
        if (!nullable) xml.WriteAttributeString("Nullable", "false");
        xml.WriteEndElement();
    }

    static void Returns(XmlWriter xml, string name)
    {
        xml.WriteStartElement("ReturnType");
        xml.WriteAttributeString("Type", $"mscrm.{name}Response");
        xml.WriteAttributeString("Nullable", "false");
        xml.WriteEndElement();
    }

    static string EdmType(CustomApiParameter parameter) => parameter.Type switch
    {
        ParameterType.Boolean => "Edm.Boolean",
        ParameterType.DateTime => "Edm.DateTimeOffset",
        ParameterType.Decimal or ParameterType.Money => "Edm.Decimal",
        ParameterType.Float => "Edm.Double",
        ParameterType.Integer or ParameterType.Picklist => "Edm.Int32",
        ParameterType.Guid => "Edm.Guid",
        ParameterType.StringArray => "Collection(Edm.String)",
        ParameterType.EntityCollection => $"Collection(mscrm.{parameter.Table ?? Csdl.BaseType})",
        ParameterType.Entity or ParameterType.EntityReference => $"mscrm.{parameter.Table ?? Csdl.BaseType}",
        _ => "Edm.String",
    };
}
