using Polly;
using Polly.Retry;

namespace Kam.Dataverse;

/// <summary>Waits as long as the service says, else longer and longer, and asks again.</summary>
sealed class Resilience
{
    readonly ResiliencePipeline<Answer> _repeatable;
    readonly ResiliencePipeline<Answer> _once;

    public Resilience(DataverseOptions options, Traffic traffic)
    {
        _repeatable = Build(options, traffic, repeatable: true);
        _once = Build(options, traffic, repeatable: false);
    }

    public ValueTask<Answer> RunAsync(bool repeatable, Func<CancellationToken, ValueTask<Answer>> attempt, CancellationToken cancel) =>
        (repeatable ? _repeatable : _once).ExecuteAsync(attempt, cancel);

    static ResiliencePipeline<Answer> Build(DataverseOptions options, Traffic traffic, bool repeatable) =>
        new ResiliencePipelineBuilder<Answer> { TimeProvider = options.Clock }
            .AddRetry(new RetryStrategyOptions<Answer>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.FirstDelay,
                MaxDelay = options.LongestDelay,
                ShouldHandle = args => new ValueTask<bool>(MayRepeat(args.Outcome, repeatable)),
                DelayGenerator = args => new ValueTask<TimeSpan?>(args.Outcome.Result?.RetryAfter),
                OnRetry = args =>
                {
                    traffic.CountRetry(args.Outcome.Result is { } answer && Faults.WasNotBegun(answer));
                    return default;
                },
            })
            .AddTimeout(options.AttemptTimeout)
            .Build();

    static bool MayRepeat(Outcome<Answer> outcome, bool repeatable) =>
        outcome.Result is { } answer
            ? Faults.WasNotBegun(answer) || (repeatable && Faults.IsTransient(answer))
            : repeatable && outcome.Exception is { } failure && Faults.IsTransient(failure);
}
