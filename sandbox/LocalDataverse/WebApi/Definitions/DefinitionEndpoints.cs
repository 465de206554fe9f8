using System.Text.Json.Nodes;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>EntityDefinitions, RelationshipDefinitions and GlobalOptionSetDefinitions, and everything below them.</summary>
static class DefinitionEndpoints
{
    const string Namespace = "Microsoft.Dynamics.CRM.";

    public static ApiResponse Of(ApiCall call)
    {
        if (call.Method != "GET") throw ApiError.NotSupported($"{call.Method} of metadata");
        var scope = new DefinitionScope(call);
        var first = call.Path.Segments[0];
        var roots = first is { Name: "EntityDefinitions", Arguments: [{ Name: "LogicalName", Value: Constant { Value: string table } }] }
            ? Table(table, scope)
            : Roots(first.Name, scope);
        return first.Arguments is null ? Collection(call, roots, DeclaredType.Of(first.Name), 1) : Single(call, Found(roots, first), first.Name, 1);
    }

    /// <summary>The table that is asked for, without making the others.</summary>
    static IEnumerable<Definition> Table(string name, DefinitionScope scope) =>
        scope.Model.Type(name) is { } type ? [TableDefinition.Of(type, scope)] : [];

    static IEnumerable<Definition> Roots(string set, DefinitionScope scope) => set switch
    {
        "EntityDefinitions" => scope.Model.Types.Select(type => TableDefinition.Of(type, scope)),
        "GlobalOptionSetDefinitions" => scope.Model.Metadata.GlobalChoices.Select(choice => ChoiceDefinition.Of(choice, null, scope)),
        _ => scope.Model.Metadata.OneToMany.Select(one => RelationshipDefinition.Of(one, scope)).Concat(scope.Model.Metadata.ManyToMany.Select(many => RelationshipDefinition.Of(many, scope))),
    };

    static Definition Found(IEnumerable<Definition> definitions, Segment segment)
    {
        var (name, value) = segment.Arguments switch
        {
            [{ Name: null, Value: Constant { Value: Guid id } }] => ("MetadataId", id.ToString()),
            [{ Name: { } key, Value: Constant { Value: { } text } }] => (key, text.ToString()),
            _ => throw ApiError.Syntax($"Expected an id or a name in brackets behind '{segment.Name}'."),
        };
        return definitions.FirstOrDefault(definition => Text(definition.Properties[name]) == value)
            ?? throw new ApiError(404, ApiErrorCodes.NotFound, $"Could not find metadata with {name} = '{value}' in {segment.Name}.");
    }

    static string? Text(JsonNode? value) => value is JsonValue known && known.TryGetValue<Guid>(out var id) ? id.ToString() : value?.ToString();

    static ApiResponse Single(ApiCall call, Definition definition, string declared, int next)
    {
        if (call.Path.Name(next) is not { } name) return Answer(call, writer => writer.Members(definition, call.Options, declared == definition.Type ? declared : DeclaredType.Of(declared)));
        if (name.StartsWith(Namespace, StringComparison.Ordinal)) return Cast(call, definition, name[Namespace.Length..], next + 1);
        var segment = call.Path.Segments[next];
        if (definition.HasMany(name)) return segment.Arguments is null
            ? Collection(call, definition.GetMany(name), DeclaredType.Of(name), next + 1)
            : Single(call, Found(definition.GetMany(name), segment), name, next + 1);
        if (definition.HasOne(name)) return definition.GetOne(name) is { } one ? Single(call, one, name, next + 1) : ApiResponse.Empty(204);
        return definition.Properties.ContainsKey(name) ? Property(call, definition, name) : throw ApiError.NoSuchSegment(name);
    }

    static ApiResponse Property(ApiCall call, Definition definition, string name) => ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
    {
        json.WriteString("@odata.context", $"{call.Root}$metadata#{call.Request.Path}");
        json.WritePropertyName("value");
        if (definition.Properties[name] is { } value) value.WriteTo(json);
        else json.WriteNullValue();
    }));

    static ApiResponse Cast(ApiCall call, Definition definition, string type, int next) =>
        definition.Type == type ? Single(call, definition, type, next) : throw new ApiError(404, ApiErrorCodes.NotFound, $"The metadata is of type {definition.Type}, not {type}.");

    static ApiResponse Collection(ApiCall call, IEnumerable<Definition> definitions, string declared, int next)
    {
        if (call.Path.Name(next) is { } cast)
        {
            if (!cast.StartsWith(Namespace, StringComparison.Ordinal) || call.Path.Length > next + 1) throw ApiError.NoSuchSegment(cast);
            declared = cast[Namespace.Length..];
            definitions = definitions.Where(definition => definition.Type == declared);
        }
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", Context(call));
            json.WritePropertyName("value");
            new DefinitionWriter(json).All(definitions, call.Options, declared);
        }));
    }

    static ApiResponse Answer(ApiCall call, Action<DefinitionWriter> members) => ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
    {
        json.WriteString("@odata.context", $"{Context(call)}/$entity");
        members(new(json));
    }));

    static string Context(ApiCall call) => $"{call.Root}$metadata#{Uri.UnescapeDataString(call.Request.Path)}";
}
