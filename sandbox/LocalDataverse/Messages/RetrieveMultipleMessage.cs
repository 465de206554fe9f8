using LocalDataverse.Execution;
using LocalDataverse.Queries;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

internal sealed class RetrieveMultipleMessage : IMessage
{
    public string Name => "RetrieveMultiple";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var query = input.Require<QueryBase>(Name, "Query");
        return new ParameterCollection { ["EntityCollection"] = call.Read(() => QueryRunner.Run(call, query)) };
    }
}
