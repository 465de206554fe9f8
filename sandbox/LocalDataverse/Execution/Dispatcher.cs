using LocalDataverse.Faults;
using LocalDataverse.Messages;
using LocalDataverse.Scheduling;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Execution;

/// <summary>Finds the handler of a message. The end of the road is a loud no.</summary>
internal sealed class Dispatcher
{
    private readonly Dictionary<string, IMessage> messages = MessageList.All.ToDictionary(message => message.Name, StringComparer.Ordinal);
    private readonly CustomApiMessage customApis = new();

    public IEnumerable<string> Supported => messages.Keys;

    public OrganizationResponse Execute(Call call, OrganizationRequest request)
    {
        // The transaction at hand. One that the request opens for itself is rolled back with it, and spoils nothing of an asynchronous plug-in that catches.
        var work = call.Parent is null ? null : call.Work;
        try
        {
            Turn.AtServiceCall(request.RequestName ?? "");
            if (call.Depth > Call.MaxDepth) throw Fault.TooDeep();
            var results = Handle(call, request.RequestName ?? throw Fault.InvalidArgument("The request has no name"), request.Parameters);
            return new OrganizationResponse { ResponseName = request.RequestName, Results = results };
        }
        catch when (work is not null)
        {
            work.IsDoomed = true;
            throw;
        }
    }

    /// <summary>What an official client may ask for beside the message itself, and what would be a lie to pass over.</summary>
    private static readonly string[] Unsupported = ["BypassCustomPluginExecution", "BypassBusinessLogicExecution", "BypassBusinessLogicExecutionStepIds", "RelatedEntitiesQuery", "partitionId"];

    private ParameterCollection Handle(Call call, string name, ParameterCollection input)
    {
        if (Unsupported.FirstOrDefault(input.ContainsKey) is { } parameter) throw Fault.NotSupported($"The parameter '{parameter}'");
        if (messages.TryGetValue(name, out var message)) return message.Handle(call, input);
        if (call.Metadata.CustomApi(name) is { } api) return customApis.Handle(call, api, input);
        throw Fault.NotSupported($"The message '{name}'");
    }
}
