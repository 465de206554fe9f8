using System.Net;

namespace Kam.Dataverse;

/// <summary>Which failed attempts are worth repeating, and whether the request may have been carried out already.</summary>
static class Faults
{
    // Service protection: number of requests, execution time, concurrent requests.
    static readonly int[] ServiceProtection = [-2147015902, -2147015903, -2147015898];

    // Generic SQL error, of which only a deadlock (SQL Server's number 1205) is worth another attempt, and SQL timeout expired.
    const int SqlError = -2147204784;
    const int SqlTimeout = -2147204783;
    const string Deadlock = "Sql Number: 1205";

    /// <summary>The service did not begin: any request may be sent again.</summary>
    public static bool WasNotBegun(Answer answer) =>
        (answer.Status == HttpStatusCode.ServiceUnavailable && answer.RetryAfter is not null)
        || (!answer.Succeeded && IsServiceProtection(answer.Status, ErrorBody.Read(answer.Text).Code));

    /// <summary>The service began and undid it all: any request may be sent again, unless it was too slow and its caller can make it smaller.</summary>
    public static bool WasRolledBack(Answer answer, bool isDivisible)
    {
        if (answer.Succeeded)
            return false;
        var (code, message) = ErrorBody.Read(answer.Text);
        return IsDeadlock(code, message ?? "") || (code == SqlTimeout && !isDivisible);
    }

    public static bool IsDeadlock(int code, string message) => code == SqlError && message.Contains(Deadlock);

    public static bool IsSqlTimeout(int code) => code == SqlTimeout;

    public static bool IsServiceProtection(HttpStatusCode status, int code) =>
        status == HttpStatusCode.TooManyRequests || ServiceProtection.Contains(code);

    /// <summary>The outcome is unknown: only a repeatable request may be sent again.</summary>
    public static bool IsTransient(Answer answer) => IsTransient(answer.Status);

    public static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway
            or HttpStatusCode.GatewayTimeout or HttpStatusCode.RequestTimeout;

    /// <summary>Nobody knows whether the request was carried out.</summary>
    public static bool LeavesOpen(Exception failure) =>
        failure is HttpRequestException or IOException || (failure is DataverseException refusal && IsTransient(refusal.Status));

    public static bool IsTransient(Exception failure) =>
        failure is HttpRequestException or IOException or Polly.Timeout.TimeoutRejectedException;
}
