using Polly;
using Polly.Retry;

namespace Kam.Dataverse;

/// <summary>Waits as long as the service says, else longer and longer, and asks again.</summary>
sealed class Resilience
{
    static readonly ResiliencePropertyKey<Ask> Asked = new("ask");

    readonly ResiliencePipeline<Answer> _pipeline;

    public Resilience(DataverseOptions options, Traffic traffic) => _pipeline = Build(options, traffic);

    public async ValueTask<Answer> RunAsync(Ask ask, Func<CancellationToken, ValueTask<Answer>> attempt, CancellationToken cancel)
    {
        var context = ResilienceContextPool.Shared.Get(cancel);
        context.Properties.Set(Asked, ask);
        try
        {
            return await _pipeline.ExecuteAsync(inner => attempt(inner.CancellationToken), context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    static ResiliencePipeline<Answer> Build(DataverseOptions options, Traffic traffic) =>
        new ResiliencePipelineBuilder<Answer> { TimeProvider = options.Clock }
            .AddRetry(new RetryStrategyOptions<Answer>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.FirstDelay,
                MaxDelay = options.LongestDelay,
                ShouldHandle = args => new ValueTask<bool>(MayRepeat(args.Outcome, args.Context.Properties.GetValue(Asked, null!))),
                DelayGenerator = args => new ValueTask<TimeSpan?>(args.Outcome.Result?.RetryAfter),
                OnRetry = args =>
                {
                    traffic.CountRetry(args.Outcome.Result is { } answer && Faults.WasNotBegun(answer));
                    return default;
                },
            })
            .AddTimeout(options.AttemptTimeout)
            .Build();

    static bool MayRepeat(Outcome<Answer> outcome, Ask ask) =>
        outcome.Result is { } answer
            ? Faults.WasNotBegun(answer) || Faults.WasRolledBack(answer, ask.Divisible) || (ask.Repeatable && Faults.IsTransient(answer))
            : ask.Repeatable && outcome.Exception is { } failure && Faults.IsTransient(failure);
}
