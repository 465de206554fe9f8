using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace LocalDataverse.Plugins;

/// <summary>What a plug-in traces: the last ten kilobytes of it, in whole lines, as the platform keeps it.</summary>
internal sealed class TraceText : ITracingService, ILogger
{
    private const int MaxLength = 10 * 1024;
    private Queue<string>? lines;
    private int length;

    public override string ToString() => lines is null ? "" : string.Concat(lines);

    /// <summary>The text under the names of the assembly, the type and the step, as an error carries it to a client that asks for it.</summary>
    public string Headed(string? assembly, string typeName, EntityReference? step) =>
        $"\r\n[{assembly}: {typeName} ]\r\n[{step?.Id}: {step?.Name}] \r\n\r\n{this}\r\n\r\n";

    public void Trace(string format, params object[] args) => Write(format, args);
    public void LogInformation(string message, params object[] args) => WriteNamed(message, args);
    public void LogWarning(string message, params object[] args) => WriteNamed(message, args);
    public void LogError(string message, params object[] args) => WriteNamed(message, args);

    public void LogError(Exception exception, string message, params object[] args)
    {
        WriteNamed(message, args);
        Append(exception.ToString());
    }

    private void Write(string format, object[]? args) => Append(args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format, args) : format);

    /// <summary>A logger's placeholders have names, so the values follow the text as they are.</summary>
    private void WriteNamed(string message, object[]? args) => Append(args is { Length: > 0 } ? $"{message} [{string.Join(", ", args)}]" : message);

    private void Append(string line)
    {
        var whole = line + Environment.NewLine;
        if (whole.Length > MaxLength) whole = whole[..MaxLength];
        (lines ??= new Queue<string>()).Enqueue(whole);
        length += whole.Length;
        while (length > MaxLength) length -= lines.Dequeue().Length;
    }
}
