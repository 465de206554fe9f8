namespace Microsoft.Xrm.Sdk;

public class OrganizationResponse
{
    public string ResponseName { get; set; }
    public ParameterCollection Results { get; set; } = new ParameterCollection();

    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }
}
