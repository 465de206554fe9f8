using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;
using Kam.Sandbox;
using LocalDataverse.Faulting;
using LocalDataverse.Limits;

namespace Kam.Cli.Tests.Faults;

/// <summary>An organisation whose requests fail by a plan, and a client that waits on a clock of its own, so that no test does.</summary>
sealed class Faulty(FaultPlan? plan) : IAsyncDisposable
{
    const int MostStarts = 25;

    public static DataverseOptions Patience(WaitingClock clock) => new() { Clock = clock, AttemptTimeout = WaitingClock.Watch };

    public Host Host { get; } = new(
        new SandboxOptions { Zip = Host.Package(), Today = Host.Today, Faults = plan },
        Patience(new WaitingClock(DateTimeOffset.UnixEpoch)));

    /// <summary>Starts the work again for as long as it stops with a sentence about the service.</summary>
    public static async Task UntilDoneAsync(Func<Task> work)
    {
        for (var start = 1; ; start++)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception sentence) when (start < MostStarts && sentence is HttpRequestException or DataverseException { IsAboutTheService: true })
            {
            }
        }
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
