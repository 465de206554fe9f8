namespace LocalDataverse.WebApi;

/// <summary>An answer: a status, headers and a body that may be empty.</summary>
public sealed record ApiResponse(int Status, Headers Headers, ReadOnlyMemory<byte> Body)
{
    public const string Json = "application/json; odata.metadata=minimal";

    public static ApiResponse Empty(int status) => new(status, new Headers { ["OData-Version"] = "4.0" }, default);

    public static ApiResponse Of(int status, string contentType, ReadOnlyMemory<byte> body) =>
        new(status, new Headers { ["OData-Version"] = "4.0", ["Content-Type"] = contentType }, body);

    public ApiResponse With(string header, string? value)
    {
        if (value is not null) Headers[header] = value;
        return this;
    }
}
