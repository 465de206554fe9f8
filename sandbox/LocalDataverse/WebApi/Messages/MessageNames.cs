namespace LocalDataverse.WebApi.Messages;

/// <summary>Tells what the platform has and this service has not from what nobody has.</summary>
static class MessageNames
{
    /// <summary>The platform's own messages and resources begin with a capital; entity sets and the messages of solutions begin with a prefix in small letters.</summary>
    public static ApiError Unknown(ApiCall call, string name, string segment) =>
        name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && call.Model.Set(name.ToLowerInvariant()) is null ? ApiError.NotSupported($"The resource or message '{name}'") : ApiError.NoSuchSegment(segment);
}
