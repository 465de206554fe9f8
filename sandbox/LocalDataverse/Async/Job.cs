using LocalDataverse.Pipeline;

namespace LocalDataverse.Async;

/// <summary>A step to run or, where there is none, a request to carry out.</summary>
internal sealed record Job(Guid Id, Guid? StepId, PluginContext Context, int Retries);
