using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Limits;

/// <summary>
/// The limits that the platform sets to each user at each of its web servers. Only requests from outside count; what plug-ins
/// ask because of them adds to their time and to what a licence counts.
/// </summary>
public sealed class ServiceProtection(LimitOptions limits)
{
    readonly ConcurrentDictionary<(Guid User, int Server), RequestWindow> windows = new();
    readonly ConcurrentDictionary<Guid, Usage> usage = new();
    int dealt = -1;

    public LimitOptions Limits => limits;

    internal TimeProvider Clock => limits.Clock;

    /// <summary>By user.</summary>
    public IReadOnlyDictionary<Guid, Usage> Usage => usage.ToDictionary();

    /// <summary>The web server that a client without an affinity cookie comes to.</summary>
    public int Deal() => (int)((uint)Interlocked.Increment(ref dealt) % (uint)limits.WebServers);

    /// <summary>Lets a request in, or says why not.</summary>
    public (Admission? Admission, Throttled? Refusal) Enter(Guid user, int server)
    {
        var (window, used) = (windows.GetOrAdd((user, server), _ => new RequestWindow(limits)), usage.GetOrAdd(user, _ => new Usage()));
        if (window.Enter(Clock.GetUtcNow()) is { } refusal)
        {
            used.Refused(refusal.Code);
            return (null, refusal);
        }
        used.Entered();
        var admission = new Admission(this, window, used);
        if (limits.Pace is { } pace) admission.Take(pace.Request);
        return (admission, null);
    }

    /// <summary>Counts what a request from outside does; to be put around every one of them.</summary>
    public OrganizationResponse Count(OrganizationRequest request, Func<OrganizationResponse> next)
    {
        if (Admission.Here is not { } admission) return next();
        admission.Count(Operations.In(request));
        if (limits.Pace is { } pace) admission.Take(pace.Row * Operations.Writes(request));
        return next();
    }

    /// <summary>Counts what a plug-in asks, for the user whose request set it off.</summary>
    public void Count(ServiceCall call) => Admission.Here?.Count(Operations.In(new OrganizationRequest(call.Message)));
}
