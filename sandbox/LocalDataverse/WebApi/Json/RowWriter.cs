using System.Text.Json;
using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>Writes rows as JSON objects, with the annotations that the client prefers.</summary>
sealed class RowWriter(Utf8JsonWriter json, Preferences preferences, Uri root)
{
    readonly bool formatted = preferences.Includes(Annotation.Formatted);
    readonly bool lookupTable = preferences.Includes(Annotation.LookupTable);
    readonly bool navigation = preferences.Includes(Annotation.Navigation);

    /// <summary>One row; the caller has opened the object when it has more to say in it (a context).</summary>
    public void Properties(Entity row, RowShape shape)
    {
        ETag(row);
        foreach (var column in shape.Columns) Property(row, column.LogicalName, EntityType.PropertyName(column), column, shape.Type);
        foreach (var expansion in shape.Expansions) Expanded(row, expansion);
    }

    public void Row(Entity row, RowShape shape)
    {
        json.WriteStartObject();
        Properties(row, shape);
        json.WriteEndObject();
    }

    public void ETag(Entity row)
    {
        if (RowVersion.Of(row) is { } version) json.WriteString("@odata.etag", RowVersion.ETag(version));
    }

    /// <summary>One property and its annotations; a missing value is null.</summary>
    public void Property(Entity row, string attribute, string name, Column? column, EntityType? type)
    {
        row.Attributes.TryGetValue(attribute, out var value);
        if (value is AliasedValue aliased) value = aliased.Value;
        if (value is not null) Annotations(row, attribute, name, column, type, value);
        json.WritePropertyName(name);
        ValueWriter.Write(json, value, column);
    }

    void Annotations(Entity row, string attribute, string name, Column? column, EntityType? type, object value)
    {
        if (formatted && row.FormattedValues.TryGetValue(attribute, out var text) && text is not null) json.WriteString($"{name}@{Annotation.Formatted}", text);
        else if (formatted && value is EntityReference { Name: { } label }) json.WriteString($"{name}@{Annotation.Formatted}", label);
        if (value is not EntityReference reference) return;
        if (navigation && column is not null && type?.NavigationOf(column, reference.LogicalName) is { } property) json.WriteString($"{name}@{Annotation.Navigation}", property);
        if (lookupTable) json.WriteString($"{name}@{Annotation.LookupTable}", reference.LogicalName);
    }

    void Expanded(Entity row, Expansion expansion)
    {
        json.WritePropertyName(expansion.Navigation.Name);
        var rows = expansion.Of(row);
        if (expansion.Navigation is ToOne)
        {
            if (rows.FirstOrDefault() is { } single) One(single, expansion);
            else json.WriteNullValue();
            return;
        }
        json.WriteStartArray();
        foreach (var child in rows) One(child, expansion);
        json.WriteEndArray();
    }

    void One(Entity row, Expansion expansion)
    {
        if (!expansion.ReferencesOnly) Row(row, expansion.Shape);
        else Reference(row.Id, expansion.Shape.Type);
    }

    public void Reference(Guid id, EntityType type)
    {
        json.WriteStartObject();
        json.WriteString("@odata.id", $"{root}{type.Set}({id})");
        json.WriteEndObject();
    }
}
