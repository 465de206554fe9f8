using Kam.SolutionModel;
using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>The declared parameters of a custom API against those at hand.</summary>
internal static class CustomApiParameters
{
    public static void Check(CustomApi api, ParameterCollection input)
    {
        foreach (var parameter in api.Requests)
        {
            if (input.TryGetValue(parameter.UniqueName, out var value) && value is not null) RequireType(api, parameter, value);
            else if (!parameter.IsOptional) throw Fault.MissingParameter(api.UniqueName, parameter.UniqueName);
        }
        var known = api.Requests.Select(parameter => parameter.UniqueName).Append("Target").ToHashSet(StringComparer.Ordinal);
        if (input.Keys.FirstOrDefault(key => !known.Contains(key)) is { } stranger) throw Fault.InvalidArgument($"Unrecognized request parameter: {stranger}");
    }

    public static void CheckAnswer(CustomApi api, ParameterCollection output)
    {
        foreach (var property in api.Responses)
        {
            if (output.TryGetValue(property.UniqueName, out var value) && value is not null) RequireType(api, property, value);
        }
    }

    private static void RequireType(CustomApi api, CustomApiParameter parameter, object value)
    {
        var type = TypeOf(parameter.Type);
        if (!type.IsInstanceOfType(value)) throw Fault.InvalidArgument($"The parameter '{parameter.UniqueName}' of '{api.UniqueName}' is of type {value.GetType().Name}; {type.Name} is expected.");
    }

    private static Type TypeOf(ParameterType type) => type switch
    {
        ParameterType.Boolean => typeof(bool),
        ParameterType.DateTime => typeof(DateTime),
        ParameterType.Decimal => typeof(decimal),
        ParameterType.Entity => typeof(Entity),
        ParameterType.EntityCollection => typeof(EntityCollection),
        ParameterType.EntityReference => typeof(EntityReference),
        ParameterType.Float => typeof(double),
        ParameterType.Integer => typeof(int),
        ParameterType.Money => typeof(Money),
        ParameterType.Picklist => typeof(OptionSetValue),
        ParameterType.String => typeof(string),
        ParameterType.StringArray => typeof(string[]),
        _ => typeof(Guid),
    };
}
