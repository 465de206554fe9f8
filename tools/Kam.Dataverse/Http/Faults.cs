using System.Net;

namespace Kam.Dataverse;

/// <summary>Which failed attempts are worth repeating, and whether the request may have been carried out already.</summary>
static class Faults
{
    // Service protection: number of requests, execution time, concurrent requests.
    static readonly int[] ServiceProtection = [-2147015902, -2147015903, -2147015898];

    /// <summary>The service did not begin: any request may be sent again.</summary>
    public static bool WasNotBegun(Answer answer) =>
        (answer.Status == HttpStatusCode.ServiceUnavailable && answer.RetryAfter is not null)
        || (!answer.Succeeded && IsServiceProtection(answer.Status, ErrorBody.Read(answer.Text).Code));

    public static bool IsServiceProtection(HttpStatusCode status, int code) =>
        status == HttpStatusCode.TooManyRequests || ServiceProtection.Contains(code);

    /// <summary>The outcome is unknown: only a repeatable request may be sent again.</summary>
    public static bool IsTransient(Answer answer) =>
        answer.Status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway
            or HttpStatusCode.GatewayTimeout or HttpStatusCode.RequestTimeout;

    public static bool IsTransient(Exception failure) =>
        failure is HttpRequestException or IOException or Polly.Timeout.TimeoutRejectedException;
}
