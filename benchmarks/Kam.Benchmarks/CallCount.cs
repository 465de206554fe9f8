using System.Collections.Concurrent;
using LocalDataverse;

namespace Kam.Benchmarks;

/// <summary>Every call that a plug-in makes to the service, by the plug-in and the message.</summary>
sealed class CallCount
{
    readonly ConcurrentDictionary<string, long> _calls = new();

    public void Count(ServiceCall call) =>
        _calls.AddOrUpdate($"{call.PluginType[(call.PluginType.LastIndexOf('.') + 1)..]}: {call.Message} {call.Table}", 1, (_, count) => count + 1);

    public long Total => _calls.Values.Sum();

    public IEnumerable<(string What, long Calls)> MostFirst() =>
        _calls.OrderByDescending(call => call.Value).Select(call => (call.Key, call.Value));
}
