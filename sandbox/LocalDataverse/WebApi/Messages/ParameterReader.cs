using System.Text.Json;
using Kam.SolutionModel;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>A parameter of a custom API, from a JSON body or from the arguments in a URL, as its declared type.</summary>
static class ParameterReader
{
    public static object? Read(ApiCall call, CustomApiParameter parameter, Expression argument) => argument switch
    {
        Constant { Value: null } => null,
        Constant { Value: Guid id } => Read(call, parameter, JsonSerializer.SerializeToElement(id)),
        Constant constant => Read(call, parameter, JsonSerializer.SerializeToElement(constant.Value)),
        JsonArgument json => Read(call, parameter, json.Read()),
        ListOf list => Read(call, parameter, JsonSerializer.SerializeToElement(list.Items.Select(item => (item as Constant)?.Value))),
        _ => throw ApiError.Syntax($"The argument '{parameter.UniqueName}' is not a value."),
    };

    public static object? Read(ApiCall call, CustomApiParameter parameter, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return Typed(call, parameter, json);
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException)
        {
            throw ApiError.Payload($"The value of the parameter '{parameter.UniqueName}' is not of type {parameter.Type}.");
        }
    }

    static object? Typed(ApiCall call, CustomApiParameter parameter, JsonElement json) => parameter.Type switch
    {
        ParameterType.Boolean => json.GetBoolean(),
        ParameterType.DateTime => json.GetDateTimeOffset().UtcDateTime,
        ParameterType.Decimal => json.GetDecimal(),
        ParameterType.Entity => call.Rows.Read(json, parameter.Table).Row,
        ParameterType.EntityCollection => new EntityCollection([.. json.EnumerateArray().Select(row => call.Rows.Read(row, parameter.Table).Row)]),
        ParameterType.EntityReference => RowArgument.Read(call, json, parameter.Table),
        ParameterType.Float => json.GetDouble(),
        ParameterType.Integer => json.GetInt32(),
        ParameterType.Money => new Money(json.GetDecimal()),
        ParameterType.Picklist => new OptionSetValue(json.GetInt32()),
        ParameterType.StringArray => json.EnumerateArray().Select(item => item.GetString()).ToArray(),
        ParameterType.Guid => json.GetGuid(),
        _ => json.GetString(),
    };
}
