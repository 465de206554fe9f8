using System.Text.Json;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>A result of a message as JSON: plain values, rows, references and lists of them.</summary>
static class ResultWriter
{
    public static void Write(Utf8JsonWriter json, ApiCall call, object value)
    {
        switch (value)
        {
            case Entity row: Row(json, call, row); break;
            case EntityReference reference: Reference(json, call, reference); break;
            case EntityCollection rows: All(json, call, rows.Entities); break;
            case EntityReferenceCollection references: All(json, call, references); break;
            case string[] texts: All(json, call, texts); break;
            default: ValueWriter.Write(json, value, null); break;
        }
    }

    static void All(Utf8JsonWriter json, ApiCall call, IEnumerable<object> values)
    {
        json.WriteStartArray();
        foreach (var value in values) Write(json, call, value);
        json.WriteEndArray();
    }

    static void Row(Utf8JsonWriter json, ApiCall call, Entity row)
    {
        var type = call.Model.RequiredType(row.LogicalName);
        var present = type.Columns.Where(column => row.Contains(column.LogicalName)).ToList();
        json.WriteStartObject();
        json.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{type.Name}");
        new RowWriter(json, call.Prefer, call.Root).Properties(row, new(type, present, []));
        json.WriteEndObject();
    }

    static void Reference(Utf8JsonWriter json, ApiCall call, EntityReference reference)
    {
        var type = call.Model.RequiredType(reference.LogicalName);
        json.WriteStartObject();
        json.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{type.Name}");
        json.WriteString(type.PrimaryId, reference.Id);
        json.WriteEndObject();
    }
}
