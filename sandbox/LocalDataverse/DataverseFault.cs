namespace LocalDataverse;

/// <summary>A refusal by the platform: its official error code and text. The caller's HTTP status is the Web API's business.</summary>
public sealed class DataverseFault : Exception
{
    public DataverseFault(int errorCode, string message, Exception? inner = null) : base(message, inner) => ErrorCode = errorCode;

    public int ErrorCode { get; }

    /// <summary>What the plug-ins that it went through had traced, the innermost first; empty where none ran.</summary>
    public string TraceText { get; private set; } = "";

    internal void AddTrace(string text) => TraceText += text;

    /// <summary>The code as the Web API writes it: 0x80040217.</summary>
    public string ErrorCodeText => $"0x{ErrorCode:x8}";
}
