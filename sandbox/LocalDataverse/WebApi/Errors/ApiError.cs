namespace LocalDataverse.WebApi;

/// <summary>A request that the Web API itself refuses, with the official code (the number behind the message) and HTTP status.</summary>
sealed class ApiError(int status, int code, string message) : Exception(message)
{
    public int Status { get; } = status;
    public int Code { get; } = code;

    /// <summary>The URL is not understood.</summary>
    public static ApiError Syntax(string message) => new(400, ApiErrorCodes.InvalidUri, message);

    /// <summary>The body is not what the table or the message declares.</summary>
    public static ApiError Payload(string message) => new(400, ApiErrorCodes.InvalidPayload, message);

    public static ApiError NoSuchProperty(string property, string type) =>
        new(400, ApiErrorCodes.InvalidUri, $"Could not find a property named '{property}' on type 'Microsoft.Dynamics.CRM.{type}'.");

    public static ApiError NoSuchSegment(string segment) =>
        new(404, ApiErrorCodes.NoSuchSegment, $"Resource not found for the segment '{segment}'.");

    /// <summary>The real service does this; this one says so instead of pretending.</summary>
    public static ApiError NotSupported(string what) =>
        new(501, ApiErrorCodes.NotSupported, $"{what} is not supported by the local Dataverse");
}
