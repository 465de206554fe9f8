using LocalDataverse.Faults;

namespace LocalDataverse.WebApi;

/// <summary>The sentence of a fault as the Web API says it, where that is another one than the organization service's.</summary>
static class ErrorText
{
    /// <summary>
    /// An id that is taken: the Web API speaks of key values, and keeps the service's own text for the inner error
    /// (learn.microsoft.com: Perform conditional operations using the Web API).
    /// </summary>
    public static string Of(DataverseFault fault) =>
        fault.ErrorCode == ErrorCodes.DuplicateRecord ? "A record with matching key values already exists." : fault.Message;
}
