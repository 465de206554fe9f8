using System.Text.Json;
using LocalDataverse.Rules;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>A row as a client wrote it, and the rows nested in it (deep insert).</summary>
sealed record RowPayload(EntityType Type, Entity Row, IReadOnlyList<NestedRow> Nested);

/// <summary>Rows given inside another one, by the property that holds them.</summary>
sealed record NestedRow(Navigation Navigation, RowPayload Payload);

/// <summary>Reads a JSON object into a row: types by the metadata, lookups through @odata.bind.</summary>
sealed class RowReader(ServiceModel model, ReferenceReader references)
{
    const string Bind = "@odata.bind";

    public RowPayload Read(JsonElement json, EntityType type)
    {
        if (json.ValueKind != JsonValueKind.Object) throw ApiError.Payload($"A row of '{type.Name}' is expected as an object.");
        var row = new Entity(type.Name);
        var nested = new List<NestedRow>();
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.EndsWith(Bind, StringComparison.Ordinal)) Bound(row, type, property);
            else if (property.Name == "@odata.id") Identity(row, property.Value);
            else if (!property.Name.Contains('@')) Member(row, type, property, nested);
        }
        return new(type, row, nested);
    }

    /// <summary>A row in a list of Targets says its own type.</summary>
    public RowPayload Read(JsonElement json, string? setType = null) => Read(json, model.RequiredType(TypeName(json) ?? setType ?? throw ApiError.Payload("A row in Targets needs @odata.type.")));

    static string? TypeName(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("@odata.type", out var type) && type.ToString() is { Length: > 0 } name ? name[(name.LastIndexOf('.') + 1)..].TrimStart('#') : null;

    void Identity(Entity row, JsonElement value)
    {
        var reference = references.Read(value);
        row.Id = reference.Id;
        row.KeyAttributes = reference.KeyAttributes;
    }

    void Bound(Entity row, EntityType type, JsonProperty property)
    {
        var name = property.Name[..^Bind.Length];
        if (type.Navigation(name) is not ToOne navigation) throw type.Navigation(name) is null ? Undeclared(name, type) : ApiError.NotSupported($"{Bind} of the collection '{name}'");
        row[navigation.Column.LogicalName] = property.Value.ValueKind == JsonValueKind.Null ? null : Checked(references.Read(property.Value), navigation, type);
    }

    static EntityReference Checked(EntityReference reference, ToOne navigation, EntityType type)
    {
        var fits = navigation.IsPolymorphic ? navigation.Column.Targets.Contains(reference.LogicalName) : navigation.Target == reference.LogicalName;
        return fits ? reference : throw ApiError.Payload($"The property '{navigation.Name}' of '{type.Name}' cannot hold a '{reference.LogicalName}'.");
    }

    void Member(Entity row, EntityType type, JsonProperty property, List<NestedRow> nested)
    {
        if (type.Property(property.Name) is { } column)
        {
            if (EntityType.IsLookup(column)) throw ApiError.Payload("CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.");
            var value = ValueReader.Read(property.Value, column, type);
            if (column.LogicalName == type.PrimaryId && value is Guid id) row.Id = id;
            else row[column.LogicalName] = value;
        }
        else if (type.Navigation(property.Name) is { } navigation) Nested(row, property.Value, navigation, nested);
        else throw Undeclared(property.Name, type);
    }

    void Nested(Entity row, JsonElement value, Navigation navigation, List<NestedRow> nested)
    {
        if (value.ValueKind == JsonValueKind.Null && navigation is ToOne cleared) row[cleared.Column.LogicalName] = null;
        else if (value.ValueKind == JsonValueKind.Object && navigation is ToOne) nested.Add(new(navigation, Read(value, model.RequiredType(navigation.Target))));
        else if (value.ValueKind == JsonValueKind.Array && navigation is ToMany { Target: Parties.TableName }) PartyRows.Into(row, model.RequiredType(row.LogicalName), navigation.Name, Children(value, navigation));
        else if (value.ValueKind == JsonValueKind.Array && navigation is not ToOne)
            nested.AddRange(Children(value, navigation).Select(child => new NestedRow(navigation, child)));
        else throw ApiError.Payload($"The value of '{navigation.Name}' is not what the property holds.");
    }

    IEnumerable<RowPayload> Children(JsonElement value, Navigation navigation) => value.EnumerateArray().Select(child => Read(child, model.RequiredType(navigation.Target)));

    static ApiError Undeclared(string property, EntityType type) =>
        ApiError.Payload($"Error identified in Payload provided by the user for Entity :'{type.Name}': Invalid property '{property}' was found in entity 'Microsoft.Dynamics.CRM.{type.Name}'.");
}
