using System.Text.Json;
using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Writes definitions with their $select and $expand.</summary>
sealed class DefinitionWriter(Utf8JsonWriter json)
{
    /// <param name="declared">The type that the reader expects; where the definition is of another one, it says so.</param>
    public void Members(Definition definition, QueryOptions options, string declared)
    {
        if (definition.Type != declared) json.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{definition.Type}");
        foreach (var (name, value) in definition.Properties)
        {
            if (options.Select is { } names && !names.Contains(name) && name != "MetadataId") continue;
            json.WritePropertyName(name);
            if (value is null) json.WriteNullValue();
            else value.WriteTo(json);
        }
        foreach (var item in options.Expand) Expanded(definition, item);
    }

    public void All(IEnumerable<Definition> definitions, QueryOptions options, string declared)
    {
        json.WriteStartArray();
        foreach (var definition in DefinitionQuery.Apply(definitions, options)) One(definition, options, declared);
        json.WriteEndArray();
    }

    void One(Definition definition, QueryOptions options, string declared)
    {
        json.WriteStartObject();
        Members(definition, options, declared);
        json.WriteEndObject();
    }

    void Expanded(Definition definition, ExpandItem item)
    {
        json.WritePropertyName(item.Navigation);
        if (definition.HasMany(item.Navigation)) All(definition.GetMany(item.Navigation), item.Options, DeclaredType.Of(item.Navigation));
        else if (!definition.HasOne(item.Navigation)) throw ApiError.NoSuchProperty(item.Navigation, definition.Type);
        else if (definition.GetOne(item.Navigation) is { } single) One(single, item.Options, single.Type);
        else json.WriteNullValue();
    }
}
