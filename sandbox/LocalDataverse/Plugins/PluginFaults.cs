using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Plugins;

/// <summary>What a client is told when a plug-in throws.</summary>
internal static class PluginFaults
{
    private const int PlainException = -2146233088;

    public static DataverseFault Of(string typeName, Exception exception) => exception switch
    {
        DataverseFault fault => fault,
        InvalidPluginExecutionException refusal => new DataverseFault(refusal.ErrorCode == PlainException ? ErrorCodes.PluginAborted : refusal.ErrorCode, refusal.Message, refusal),
        _ => new DataverseFault(ErrorCodes.PluginUnexpected, $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {typeName}: {exception.GetType().FullName}: {exception.Message}", exception),
    };
}
