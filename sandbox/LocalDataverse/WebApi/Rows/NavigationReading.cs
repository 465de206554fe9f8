using System.Globalization;
using System.Text;
using Kam.SolutionModel;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET of what a navigation property leads to.</summary>
static class NavigationReading
{
    public static ApiResponse Single(ApiCall call, EntityReference row, ToOne single) =>
        Target(call, row, single) is { } target ? RowReading.Of(call, call.Model.RequiredType(target.LogicalName), target) : ApiResponse.Empty(204);

    public static ApiResponse Property(ApiCall call, EntityReference row, ToOne single, Column column) =>
        Target(call, row, single) is { } target ? PropertyEndpoints.Get(call, call.Model.RequiredType(target.LogicalName), target, column) : ApiResponse.Empty(204);

    public static ApiResponse SingleReference(ApiCall call, EntityReference row, ToOne single)
    {
        if (Target(call, row, single) is not { } target) return ApiResponse.Empty(204);
        var type = call.Model.RequiredType(target.LogicalName);
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#$ref");
            json.WriteString("@odata.id", Context.Address(call, type, target.Id));
        }));
    }

    static EntityReference? Target(ApiCall call, EntityReference row, ToOne single)
    {
        var value = call.Retrieve(row, new ColumnSet(single.Column.LogicalName)).GetAttributeValue<EntityReference>(single.Column.LogicalName);
        return value is not null && (single.IsPolymorphic || value.LogicalName == single.Target) ? value : null;
    }

    public static ApiResponse Many(ApiCall call, EntityType type, EntityReference row, Navigation navigation)
    {
        var target = call.Model.RequiredType(navigation.Target);
        return CollectionReading.Query(call, target, Query(call, type, row, navigation, call.Options));
    }

    public static ApiResponse References(ApiCall call, EntityType type, EntityReference row, Navigation navigation)
    {
        var target = call.Model.RequiredType(navigation.Target);
        var rows = call.Query(Query(call, type, row, navigation, call.Options with { Select = [] }));
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json =>
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#Collection($ref)");
            json.WriteStartArray("value");
            var writer = new RowWriter(json, call.Prefer, call.Root);
            foreach (var one in rows.Entities) writer.Reference(one.Id, target);
            json.WriteEndArray();
        }));
    }

    public static ApiResponse Count(ApiCall call, EntityType type, EntityReference row, Navigation navigation)
    {
        var rows = call.Query(Query(call, type, row, navigation, call.Options with { Select = [] }));
        return ApiResponse.Of(200, "text/plain", Encoding.UTF8.GetBytes(rows.Entities.Count.ToString(CultureInfo.InvariantCulture)));
    }

    static QueryExpression Query(ApiCall call, EntityType type, EntityReference row, Navigation navigation, QueryOptions options)
    {
        var id = row.Id != Guid.Empty ? row.Id : call.Retrieve(row, new ColumnSet(type.PrimaryId)).Id;
        var query = QueryBuilder.Build(call.Model, call.Model.RequiredType(navigation.Target), options);
        if (navigation is ToMany many)
        {
            var all = new FilterExpression(LogicalOperator.And);
            all.AddCondition(many.Column, ConditionOperator.Equal, id);
            all.AddFilter(query.Criteria);
            query.Criteria = all;
        }
        else if (navigation is AcrossMany across)
        {
            var link = query.AddLink(across.Intersect, call.Model.RequiredType(navigation.Target).PrimaryId, across.OtherColumn);
            link.LinkCriteria.AddCondition(across.OwnColumn, ConditionOperator.Equal, id);
        }
        return query;
    }
}
