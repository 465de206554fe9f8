using LocalDataverse.WebApi.Json;

namespace LocalDataverse.WebApi;

/// <summary>An error as the Web API writes it: {"error":{"code":"0x80040217","message":"…"}}.</summary>
static class ErrorAnswer
{
    const int RetryAfterSeconds = 10;

    public static ApiResponse Of(Exception error) => error switch
    {
        ApiError api => Of(api.Status, api.Code, api.Message),
        DataverseFault fault => Of(HttpStatus.Of(fault.ErrorCode), fault.ErrorCode, fault.Message),
        _ => Of(500, ApiErrorCodes.Unexpected, $"An unexpected error occurred: {error.Message}"),
    };

    public static ApiResponse Of(int status, int code, string message)
    {
        var body = JsonBody.Write(json =>
        {
            json.WriteStartObject("error");
            json.WriteString("code", $"0x{code:x8}");
            json.WriteString("message", message);
            json.WriteEndObject();
        });
        var response = ApiResponse.Of(status, "application/json; odata.metadata=minimal", body);
        return status == 429 ? response.With("Retry-After", RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)) : response;
    }
}
