using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>A navigation property of a row: the rows behind it, their references, and joining or parting rows by $ref.</summary>
static class NavigationEndpoints
{
    public static Operation Plan(ApiCall call, EntityType type, EntityReference row, Navigation navigation) => navigation switch
    {
        ToOne single => Single(call, type, row, single),
        _ => Many(call, type, row, navigation),
    };

    static Operation Single(ApiCall call, EntityType type, EntityReference row, ToOne single) => (call.Method, call.Path.Name(2)) switch
    {
        ("GET", null) => new Reading(() => NavigationReading.Single(call, row, single)),
        ("GET", "$ref") => new Reading(() => NavigationReading.SingleReference(call, row, single)),
        ("PUT", "$ref") => SetLookup(row, single, References.Read(call)),
        ("DELETE", "$ref") => SetLookup(row, single, null),
        ("DELETE", null) => SetLookup(row, single, null),
        ("GET", { } property) when call.Path.Length == 3 && call.Model.Type(single.Target)?.Property(property) is { } column =>
            new Reading(() => NavigationReading.Property(call, row, single, column)),
        ("GET", { } further) => throw ApiError.NotSupported($"The path '{single.Name}/{further}' behind a row"),
        _ => throw call.MethodNotAllowed(),
    };

    static Writing SetLookup(EntityReference reference, ToOne single, EntityReference? value)
    {
        var row = new Entity(reference.LogicalName) { Id = reference.Id, KeyAttributes = reference.KeyAttributes, [single.Column.LogicalName] = value };
        return new([new OrganizationRequest("Update") { ["Target"] = row }], _ => ApiResponse.Empty(204));
    }

    static Operation Many(ApiCall call, EntityType type, EntityReference row, Navigation navigation)
    {
        var member = call.Path.Segments[1].Arguments is { } key ? RowKey.Read(call.Model.RequiredType(navigation.Target), key) : null;
        return (call.Method, call.Path.Name(2)) switch
        {
            ("GET", null) when member is null => new Reading(() => NavigationReading.Many(call, type, row, navigation)),
            ("GET", "$ref") when member is null => new Reading(() => NavigationReading.References(call, type, row, navigation)),
            ("GET", "$count") when member is null => new Reading(() => NavigationReading.Count(call, type, row, navigation)),
            ("POST", null) when navigation is ToMany many => RowCreation.Of(call, call.Model.RequiredType(many.Target), child => child[many.Column] = row),
            ("POST", "$ref") => Joined("Associate", row, navigation, References.Read(call)),
            ("DELETE", "$ref") => Joined("Disassociate", row, navigation, member ?? References.FromQuery(call)),
            _ => throw call.MethodNotAllowed(),
        };
    }

    static Writing Joined(string message, EntityReference row, Navigation navigation, EntityReference related)
    {
        var relationship = navigation is AcrossMany across ? across.Relationship : ((ToMany)navigation).Relationship;
        return new([Association.Request(message, row, relationship, related)], _ => ApiResponse.Empty(204));
    }

    static class References
    {
        public static EntityReference Read(ApiCall call) =>
            call.Body().TryGetProperty("@odata.id", out var id) ? call.References.Read(id) : throw ApiError.Payload("The body has no member '@odata.id'.");

        public static EntityReference FromQuery(ApiCall call) =>
            call.References.Read(call.Options.Id ?? throw ApiError.Syntax("The row to part from is not named: …/$ref?$id=…"));
    }
}
