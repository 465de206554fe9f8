using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Reads the parameters of a request, and says which one is missing or of a wrong type.</summary>
internal static class Parameters
{
    public static T Require<T>(this ParameterCollection input, string message, string name)
    {
        if (!input.TryGetValue(name, out var value) || value is null) throw Fault.MissingParameter(message, name);
        return value is T typed ? typed : throw Fault.InvalidArgument($"The parameter '{name}' of the request {message} is of type {value.GetType().Name}; {typeof(T).Name} is expected.");
    }

    public static T? Optional<T>(this ParameterCollection input, string message, string name) =>
        input.TryGetValue(name, out var value) && value is not null ? input.Require<T>(message, name) : default;
}
