using LocalDataverse.Execution;
using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Several requests in one transaction.</summary>
internal sealed class ExecuteTransactionMessage : IMessage
{
    public string Name => "ExecuteTransaction";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var requests = Batch.Requests(Name, input);
        var responses = new OrganizationResponseCollection();
        call.Write(() =>
        {
            foreach (var request in requests) responses.Add(call.Organization.Dispatch(call.Part(), request));
        });
        return new ParameterCollection { ["Responses"] = responses };
    }
}

/// <summary>Several requests, each with a transaction of its own.</summary>
internal sealed class ExecuteMultipleMessage : IMessage
{
    public string Name => "ExecuteMultiple";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var settings = input.Optional<ExecuteMultipleSettings>(Name, "Settings") ?? new ExecuteMultipleSettings();
        var responses = new ExecuteMultipleResponseItemCollection();
        var index = 0;
        foreach (var request in Batch.Requests(Name, input))
        {
            var item = Try(call, request, index++);
            if (item.Fault is not null || settings.ReturnResponses) responses.Add(item);
            if (item.Fault is not null && !settings.ContinueOnError) break;
        }
        return new ParameterCollection { ["Responses"] = responses };
    }

    private static ExecuteMultipleResponseItem Try(Call call, OrganizationRequest request, int index)
    {
        try
        {
            return new ExecuteMultipleResponseItem { RequestIndex = index, Response = call.Organization.Dispatch(call.Part(), request) };
        }
        catch (DataverseFault fault)
        {
            return new ExecuteMultipleResponseItem { RequestIndex = index, Fault = new OrganizationServiceFault { ErrorCode = fault.ErrorCode, Message = fault.Message } };
        }
    }
}

internal static class Batch
{
    private const int MaxRequests = 1000;

    public static OrganizationRequestCollection Requests(string message, ParameterCollection input)
    {
        var requests = input.Require<OrganizationRequestCollection>(message, "Requests");
        if (requests.Count > MaxRequests) throw Fault.InvalidArgument($"The batch of the request {message} exceeds {MaxRequests} requests.");
        if (requests.Any(request => request.RequestName is "ExecuteMultiple" or "ExecuteTransaction")) throw Fault.InvalidArgument($"A batch within the request {message} is not allowed.");
        return requests;
    }
}
