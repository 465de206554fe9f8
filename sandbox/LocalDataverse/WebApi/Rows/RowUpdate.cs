using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>
/// PATCH of a row. It creates a missing row unless If-Match forbids that; If-None-Match: * forbids the update instead.
/// An If-None-Match that is no tag (some clients send null) says nothing.
/// </summary>
static class RowUpdate
{
    public static Writing Of(ApiCall call, EntityType type, EntityReference reference)
    {
        var payload = call.Rows.Read(call.Body(), type);
        if (payload.Nested.Count > 0) throw ApiError.NotSupported("Nested rows in an update");
        var row = Addressed(payload.Row, reference);
        var ifMatch = call.Request.Headers.Get("If-Match")?.Trim();
        if (call.Request.Headers.Get("If-None-Match")?.Trim() == "*") return Creation(call, type, row);
        return ifMatch is { Length: > 0 } and not "null" ? Update(call, type, row, ifMatch) : Upsert(call, type, row);
    }

    static Entity Addressed(Entity row, EntityReference reference)
    {
        row.Id = reference.Id;
        row.KeyAttributes = reference.KeyAttributes;
        return row;
    }

    static Writing Creation(ApiCall call, EntityType type, Entity row)
    {
        foreach (var (name, value) in row.KeyAttributes) row[name] = value;
        row.KeyAttributes = [];
        var request = new OrganizationRequest("Create") { ["Target"] = row };
        return new([request], responses => Answer(call, type, new(type.Name, (Guid)responses[0]["id"]), created: true)) { Row = row.ToEntityReference() };
    }

    static Writing Update(ApiCall call, EntityType type, Entity row, string ifMatch)
    {
        var request = new OrganizationRequest("Update") { ["Target"] = row };
        if (RowVersion.Parse(ifMatch) is { } version)
        {
            row.RowVersion = version;
            request["ConcurrencyBehavior"] = ConcurrencyBehavior.IfRowVersionMatches;
        }
        return new([request], _ => Answer(call, type, row.ToEntityReference(), created: false)) { Row = row.ToEntityReference() };
    }

    static Writing Upsert(ApiCall call, EntityType type, Entity row)
    {
        var request = new OrganizationRequest("Upsert") { ["Target"] = row };
        return new([request], responses => Answer(call, type, (EntityReference)responses[0]["Target"], (bool)responses[0]["RecordCreated"])) { Row = row.ToEntityReference() };
    }

    static ApiResponse Answer(ApiCall call, EntityType type, EntityReference reference, bool created)
    {
        if (call.Prefer.Representation)
        {
            var row = call.Retrieve(reference, QueryBuilder.Columns(type, call.Options));
            return RowReading.Answer(call, type, row, created ? 201 : 200).With("OData-EntityId", Context.Address(call, type, row.Id));
        }
        var address = reference.Id != Guid.Empty ? Context.Address(call, type, reference.Id) : $"{call.Root}{call.Request.Path}";
        return ApiResponse.Empty(204).With("OData-EntityId", address);
    }
}
