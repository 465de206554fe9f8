using LocalDataverse.Execution;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>What the platform does when a message is sent. Holds no state.</summary>
internal interface IMessage
{
    string Name { get; }

    ParameterCollection Handle(Call call, ParameterCollection input);
}
