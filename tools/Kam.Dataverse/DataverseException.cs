using System.Net;

namespace Kam.Dataverse;

/// <summary>What Dataverse answered instead of doing what it was asked: its own code, HTTP status and sentence.</summary>
public sealed class DataverseException(int code, HttpStatusCode status, string message) : Exception(message)
{
    /// <summary>The service's error code, for example -2147220937 (duplicate alternate key); 0 where the answer carried none.</summary>
    public int Code { get; } = code;

    public HttpStatusCode Status { get; } = status;

    /// <summary>The refusal concerns who asks, not what is asked: repeating it with other rows is pointless.</summary>
    public bool IsAboutTheCaller => Status == HttpStatusCode.Unauthorized;

    /// <summary>Service protection: nothing was begun, and the same request may be sent again later.</summary>
    public bool IsThrottled => Faults.IsServiceProtection(Status, Code);

    /// <summary>The request was undone because another one stood in its way: it may be sent again.</summary>
    public bool IsDeadlock => Faults.IsDeadlock(Code, Message);

    /// <summary>The request was undone because it took too long: a smaller one may succeed.</summary>
    public bool IsTooSlow => Faults.IsSqlTimeout(Code);

    /// <summary>The rows are not to blame: the service was busy, unreachable or too slow, and patience with it has ended.</summary>
    public bool IsAboutTheService => IsThrottled || IsDeadlock || IsTooSlow || Faults.IsTransient(Status);

    internal static DataverseException From(Answer answer)
    {
        var (code, message) = ErrorBody.Read(answer.Text);
        var sentence = message ?? $"Dataverse answered {(int)answer.Status} {answer.Status} without an explanation.";
        return new DataverseException(code, answer.Status, sentence);
    }
}
