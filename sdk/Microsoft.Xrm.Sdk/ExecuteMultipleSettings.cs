namespace Microsoft.Xrm.Sdk;

public sealed class ExecuteMultipleSettings
{
    public bool ContinueOnError { get; set; }
    public bool ReturnResponses { get; set; }
}
