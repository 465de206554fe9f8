using System.Text;
using System.Xml;
using LocalDataverse.WebApi.Model;

namespace LocalDataverse.WebApi.Edm;

/// <summary>GET $metadata: the service in the Common Schema Definition Language.</summary>
static class Csdl
{
    public const string Namespace = "Microsoft.Dynamics.CRM";
    public const string BaseType = "crmbaseentity";
    const string Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    const string Schema = "http://docs.oasis-open.org/odata/ns/edm";

    public static ApiResponse Of(ApiCall call)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("edmx", "Edmx", Edmx);
            xml.WriteAttributeString("Version", "4.0");
            xml.WriteStartElement("DataServices", Edmx);
            xml.WriteStartElement("Schema", Schema);
            xml.WriteAttributeString("Namespace", Namespace);
            xml.WriteAttributeString("Alias", "mscrm");
            Content(xml, call.Model);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return ApiResponse.Of(200, "application/xml", stream.ToArray());
    }

    static void Content(XmlWriter xml, ServiceModel model)
    {
        var types = model.Types.Where(type => type.Set.Length > 0).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        CsdlTypes.Base(xml);
        foreach (var type in types) CsdlTypes.Write(xml, type, model);
        foreach (var api in model.Metadata.CustomApis.Where(api => !api.IsPrivate)) CsdlOperations.Write(xml, api);
        CsdlOperations.WriteBuiltIn(xml);
        CsdlContainer.Write(xml, types, model);
    }
}
