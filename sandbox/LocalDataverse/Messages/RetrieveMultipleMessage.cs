using LocalDataverse.Execution;
using LocalDataverse.Queries;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

internal sealed class RetrieveMultipleMessage : IMessage
{
    /// <summary>
    /// A parameter, true in requests of the Web API: $orderby sorts choices by their values, where a query of the organization
    /// service sorts them by their labels (learn.microsoft.com: Order rows using OData).
    /// </summary>
    public const string ChoicesByValue = "ChoicesByValue";

    public string Name => "RetrieveMultiple";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var query = input.Require<QueryBase>(Name, "Query");
        return new ParameterCollection { ["EntityCollection"] = call.Read(() => QueryRunner.Run(call, query, input.TryGetValue(ChoicesByValue, out var byValue) && byValue is true)) };
    }
}
