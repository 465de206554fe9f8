namespace Microsoft.Xrm.Sdk;

public class OrganizationServiceFault
{
    public int ErrorCode { get; set; }
    public string Message { get; set; }
}
