namespace LocalDataverse.WebApi.Json;

/// <summary>Names of the annotations that a client may ask for.</summary>
static class Annotation
{
    public const string Formatted = "OData.Community.Display.V1.FormattedValue";
    public const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    public const string Navigation = "Microsoft.Dynamics.CRM.associatednavigationproperty";
    public const string Total = "Microsoft.Dynamics.CRM.totalrecordcount";
    public const string TotalLimit = "Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded";
    public const string MoreRecords = "Microsoft.Dynamics.CRM.morerecords";
    public const string FetchCookie = "Microsoft.Dynamics.CRM.fetchxmlpagingcookie";
}
