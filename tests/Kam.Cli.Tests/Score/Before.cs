using Kam.Dataverse.Connection;

namespace Kam.Cli.Tests.Score;

/// <summary>The moment before a request: there a process can be killed, or somebody else can come first.</summary>
sealed class Before(Func<int, Task> request) : ITokenSource
{
    int _requests;

    public static Before Killed(int at) => new(number => number >= at ? throw new OperationCanceledException("killed") : Task.CompletedTask);

    public async ValueTask<string?> TokenAsync(CancellationToken cancel)
    {
        await request(Interlocked.Increment(ref _requests));
        return null;
    }
}
