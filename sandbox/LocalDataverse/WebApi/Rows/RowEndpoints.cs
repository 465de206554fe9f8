using LocalDataverse.WebApi.Messages;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Everything that begins with the name of an entity set.</summary>
static class RowEndpoints
{
    const string Namespace = "Microsoft.Dynamics.CRM.";

    public static Operation Plan(ApiCall call, EntityType type)
    {
        var first = call.Path.Segments[0];
        return first.Arguments is null ? Collection(call, type) : Single(call, type, RowKey.Read(type, first.Arguments));
    }

    static Operation Collection(ApiCall call, EntityType type) => call.Path.Name(1) switch
    {
        null => call.Method switch
        {
            "GET" => new Reading(() => CollectionReading.Of(call, type)),
            "POST" => RowCreation.Of(call, type),
            _ => throw call.MethodNotAllowed(),
        },
        "$count" when call.Method == "GET" => new Reading(() => RowCount.Of(call, type)),
        { } name when name.StartsWith(Namespace, StringComparison.Ordinal) => BoundMessages.Plan(call, name[Namespace.Length..], type, null),
        { } name => throw ApiError.NoSuchSegment(name),
    };

    static Operation Single(ApiCall call, EntityType type, EntityReference row)
    {
        if (call.Path.Name(1) is not { } name) return Row(call, type, row);
        if (name.StartsWith(Namespace, StringComparison.Ordinal)) return BoundMessages.Plan(call, name[Namespace.Length..], type, row);
        if (type.Navigation(name) is { } navigation) return NavigationEndpoints.Plan(call, type, row, navigation);
        if (type.Property(name) is { } column) return PropertyEndpoints.Plan(call, type, row, column);
        throw ApiError.NoSuchSegment(name);
    }

    static Operation Row(ApiCall call, EntityType type, EntityReference row) => call.Method switch
    {
        "GET" => new Reading(() => RowReading.Of(call, type, row)),
        "PATCH" => RowUpdate.Of(call, type, row),
        "DELETE" => RowDeletion.Of(call, row),
        "PUT" => throw ApiError.NotSupported("PUT of a row"),
        _ => throw call.MethodNotAllowed(),
    };
}
