namespace Microsoft.Xrm.Sdk;

public sealed class ExecuteMultipleResponseItem
{
    public int RequestIndex { get; set; }
    public OrganizationResponse Response { get; set; }
    public OrganizationServiceFault Fault { get; set; }
}
