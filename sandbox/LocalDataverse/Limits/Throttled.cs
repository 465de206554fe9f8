using System.Globalization;

namespace LocalDataverse.Limits;

/// <summary>A no of the service protection: its code, its sentence, and when to come again.</summary>
public sealed record Throttled(int Code, string Message, TimeSpan RetryAfter)
{
    public const int TooManyRequests = -2147015902;
    public const int TooMuchTime = -2147015903;
    public const int TooManyAtOnce = -2147015898;

    public static Throttled ByRequests(LimitOptions limits, TimeSpan wait) =>
        new(TooManyRequests, $"Number of requests exceeded the limit of {limits.Requests} over time window of {limits.Window.TotalSeconds:0} seconds.", wait);

    public static Throttled ByTime(LimitOptions limits, TimeSpan wait) =>
        new(TooMuchTime, string.Create(CultureInfo.InvariantCulture, $"Combined execution time of incoming requests exceeded limit of {limits.ExecutionTime.TotalMilliseconds:#,##0} milliseconds over time window of {limits.Window.TotalSeconds:0} seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later."), wait);

    public static Throttled ByConcurrency(LimitOptions limits, TimeSpan wait) =>
        new(TooManyAtOnce, $"Number of concurrent requests exceeded the limit of {limits.Concurrent}.", wait);
}
