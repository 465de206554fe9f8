using LocalDataverse.WebApi.Apply;
using LocalDataverse.WebApi.Model;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET set?$apply=…, answered by an aggregating FetchXML.</summary>
static class ApplyReading
{
    public static ApiResponse Of(ApiCall call, EntityType type, string apply)
    {
        if (call.Options is not { Select: null, Filter: null, Expand: [] }) throw ApiError.NotSupported("$apply together with $select, $filter or $expand");
        var transformation = TransformationParser.Parse(apply, call.Options.Aliases);
        if (transformation.GroupBy.Count + transformation.Aggregates.Count == 0) throw ApiError.NotSupported("$apply that only filters");
        return FetchReading.Run(call, type, FetchBuilder.Build(call.Model, type, transformation, call.Options));
    }
}
