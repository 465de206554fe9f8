using LocalDataverse.Pipeline;

namespace LocalDataverse.Async;

internal sealed record Job(Guid Id, Guid StepId, PluginContext Context, int Retries);
