using LocalDataverse.Execution;
using LocalDataverse.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class AssociateMessage : IMessage
{
    public string Name => "Associate";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        call.Write(() => Links.ForEach(call, Name, input, isAdding: true));
        return [];
    }
}

internal sealed class DisassociateMessage : IMessage
{
    public string Name => "Disassociate";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        call.Write(() => Links.ForEach(call, Name, input, isAdding: false));
        return [];
    }
}
