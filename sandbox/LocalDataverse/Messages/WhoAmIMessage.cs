using LocalDataverse.Execution;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class WhoAmIMessage : IMessage
{
    public string Name => "WhoAmI";

    public ParameterCollection Handle(Call call, ParameterCollection input) => new()
    {
        ["UserId"] = call.UserId,
        ["BusinessUnitId"] = call.Read(() => call.Rights.BusinessUnitId),
        ["OrganizationId"] = call.Organization.OrganizationId,
    };
}
