using System;

namespace Microsoft.Xrm.Sdk;

public sealed class InvalidPluginExecutionException : Exception
{
    public InvalidPluginExecutionException() { }
    public InvalidPluginExecutionException(string message) : base(message) { }
    public InvalidPluginExecutionException(string message, Exception exception) : base(message, exception) { }
    public InvalidPluginExecutionException(OperationStatus status) : this(status, string.Empty) { }
    public InvalidPluginExecutionException(OperationStatus status, string message) : this(status, 0, message) { }

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message) : base(message)
    {
        Status = status;
        if (errorCode != 0) HResult = errorCode;
    }

    public OperationStatus Status { get; }

    /// <summary>The code given to the constructor; else that of a plain exception, -2146233088.</summary>
    public int ErrorCode => HResult;
}
