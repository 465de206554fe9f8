using System.Text.Json;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>A row of a FetchXML result: its properties are those that it has, under the names that the query gave them.</summary>
static class FetchedRow
{
    public static void Write(Utf8JsonWriter json, RowWriter writer, Entity row, EntityType type, ServiceModel model, bool hidesVersion)
    {
        json.WriteStartObject();
        if (row.Id != Guid.Empty) writer.ETag(row);
        foreach (var (attribute, value) in row.Attributes)
        {
            if (hidesVersion && attribute == QueryBuilder.Version) continue;
            if (value is AliasedValue aliased)
            {
                var source = aliased.EntityLogicalName is { } table ? model.Type(table) : null;
                writer.Property(row, attribute, attribute, source?.Column(aliased.AttributeLogicalName ?? ""), source);
            }
            else if (type.Column(attribute) is { } column) writer.Property(row, attribute, EntityType.PropertyName(column), column, type);
        }
        json.WriteEndObject();
    }
}
