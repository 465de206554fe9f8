using LocalDataverse.Execution;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Shares a row with a user or a team.</summary>
internal sealed class GrantAccessMessage : IMessage
{
    public string Name => "GrantAccess";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        call.Write(() => Sharing.Grant(call, Name, input, adds: true));
        return [];
    }
}

internal sealed class ModifyAccessMessage : IMessage
{
    public string Name => "ModifyAccess";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        call.Write(() => Sharing.Grant(call, Name, input, adds: false));
        return [];
    }
}

internal sealed class RevokeAccessMessage : IMessage
{
    public string Name => "RevokeAccess";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        call.Write(() => Sharing.Revoke(call, Name, input));
        return [];
    }
}
