using System.Globalization;
using System.Text.Json;
using LocalDataverse.WebApi.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>An error as the Web API writes it: {"error":{"code":"0x80040217","message":"…"}}, with its details when the client prefers annotations.</summary>
static class ErrorAnswer
{
    const int RetryAfterSeconds = 10;

    public static ApiResponse Of(Exception error, Headers? request = null) => error switch
    {
        ApiError api => Of(api.Status, api.Code, api.Message),
        DataverseFault fault => Of(HttpStatus.Of(fault.ErrorCode), fault.ErrorCode, ErrorText.Of(fault), json => Details(json, fault, Annotations.Of(request))),
        _ => Of(500, ApiErrorCodes.Unexpected, $"An unexpected error occurred: {error.Message}"),
    };

    static ApiResponse Of(int status, int code, string message, Action<Utf8JsonWriter>? details = null)
    {
        var body = JsonBody.Write(json =>
        {
            json.WriteStartObject("error");
            json.WriteString("code", $"0x{code:x8}");
            json.WriteString("message", message);
            details?.Invoke(json);
            json.WriteEndObject();
        });
        var response = ApiResponse.Of(status, ApiResponse.Json, body);
        return status == 429 ? response.With("Retry-After", RetryAfterSeconds.ToString(CultureInfo.InvariantCulture)) : response;
    }

    static void Details(Utf8JsonWriter json, DataverseFault fault, Annotations wanted)
    {
        if (fault.InnerException is InvalidPluginExecutionException refusal)
        {
            Detail("ErrorDetails.OperationStatus", ((int)refusal.Status).ToString(CultureInfo.InvariantCulture));
            Detail("ErrorDetails.SubErrorCode", refusal.ErrorCode.ToString(CultureInfo.InvariantCulture));
        }
        Detail("HelpLink", $"http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a{fault.ErrorCode:x8}&client=platform");
        if (fault.TraceText.Length > 0) Detail("TraceText", fault.TraceText);
        Detail("InnerError.Message", fault.Message);

        void Detail(string name, string value)
        {
            if (wanted.Include($"Microsoft.PowerApps.CDS.{name}")) json.WriteString($"@Microsoft.PowerApps.CDS.{name}", value);
        }
    }
}
