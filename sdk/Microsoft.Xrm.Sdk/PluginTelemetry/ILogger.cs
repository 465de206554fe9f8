using System;

namespace Microsoft.Xrm.Sdk.PluginTelemetry;

public interface ILogger
{
    void LogInformation(string message, params object[] args);
    void LogWarning(string message, params object[] args);
    void LogError(Exception exception, string message, params object[] args);
    void LogError(string message, params object[] args);
}
