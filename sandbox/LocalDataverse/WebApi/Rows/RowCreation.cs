using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>POST to a set: 204 with the row's address, or 201 with the row when a representation is preferred.</summary>
static class RowCreation
{
    public static Writing Of(ApiCall call, EntityType type, Action<Entity>? complete = null)
    {
        var payload = call.Rows.Read(call.Body(), type);
        complete?.Invoke(payload.Row);
        var plan = DeepInsert.Plan(payload, needsId: call.InChangeSet);
        return new(plan.Requests, responses => Answer(call, type, (Guid)responses[plan.Main]["id"])) { Row = payload.Row.ToEntityReference() };
    }

    static ApiResponse Answer(ApiCall call, EntityType type, Guid id)
    {
        var address = Context.Address(call, type, id);
        if (!call.Prefer.Representation) return ApiResponse.Empty(204).With("OData-EntityId", address).With("Location", address);
        var row = call.Retrieve(new(type.Name, id), QueryBuilder.Columns(type, call.Options));
        return RowReading.Answer(call, type, row, 201).With("Location", address).With("OData-EntityId", address);
    }
}
