using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Plugins;

/// <summary>What a client is told when a plug-in throws. A code of the plug-in's own is a detail of the error, never its code.</summary>
internal static class PluginFaults
{
    public static DataverseFault Of(string typeName, Exception exception) => exception switch
    {
        DataverseFault fault => fault,
        InvalidPluginExecutionException refusal => new DataverseFault(ErrorCodes.PluginAborted, refusal.Message, refusal),
        _ => new DataverseFault(ErrorCodes.PluginUnexpected, $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {typeName}: {exception.GetType().FullName}: {exception.Message}", exception),
    };
}
