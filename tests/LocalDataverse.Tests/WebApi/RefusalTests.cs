using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

/// <summary>What the platform does and this service does not: it says so, under a code that no client takes for an answer of the platform.</summary>
public sealed class RefusalTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    const string Row = "00000000-0000-0000-0000-000000000001";

    static void Refused(Reply reply)
    {
        Assert.Equal((HttpStatusCode.NotImplemented, "0x80ff0501"), (reply.Status, reply.Code));
        Assert.EndsWith("is not supported by the local Dataverse", reply.Error);
    }

    [Theory]
    [InlineData($"new_things?userQuery={Row}")]
    [InlineData("new_things?$search=x")]
    [InlineData("new_things?$deltatoken=1")]
    [InlineData("new_things?$compute=new_count mul 2 as twice")]
    [InlineData("new_things?tag=mine")]
    [InlineData("new_things?partitionId=1")]
    [InlineData("accounts?$expand=new_account_thing($count=true)")]
    [InlineData("accounts?$expand=new_account_thing($levels=2)")]
    [InlineData("accounts?$expand=ownerid($select=fullname)")]
    [InlineData("accounts?$expand=primarycontactid/ownerid")]
    [InlineData("accounts?$filter=primarycontactid/Contact_Tasks/any()")]
    [InlineData("accounts?$filter=ownerid/name eq 'x'")]
    public async Task A_query_option_that_is_not_there_says_so(string query) => Refused(await Api.Get(query));

    [Theory]
    [InlineData("odata.metadata=full")]
    [InlineData("odata.metadata=none")]
    [InlineData("IEEE754Compatible=true")]
    public async Task A_format_that_is_not_given_says_so(string format) => Refused(await Api.Get("accounts?$top=1", ("Accept", $"application/json;{format}")));

    [Theory]
    [InlineData("length(new_name) eq 3")]
    [InlineData("year(new_madeon) eq 2026")]
    [InlineData("indexof(new_name,'x') eq 1")]
    [InlineData("tolower(new_name) eq 'x'")]
    [InlineData("matchesPattern(new_name,'x')")]
    [InlineData("new_count add 1 eq 2")]
    [InlineData("new_count in (1,2)")]
    [InlineData("new_colors has 1")]
    [InlineData("Microsoft.Dynamics.CRM.Resembles(PropertyName='new_name',PropertyValue='x')")]
    [InlineData("Microsoft.Dynamics.CRM.InFiscalYear(PropertyName='new_madeon',PropertyValue=2026)")]
    [InlineData("Microsoft.Dynamics.CRM.Under(PropertyName='new_accountid',PropertyValue='x')")]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserOrUserHierarchy(PropertyName='ownerid')")]
    public async Task A_function_or_an_operator_of_a_filter_that_is_not_there_says_so(string filter) => Refused(await Api.Get($"new_things?$filter={filter}"));

    [Theory]
    [InlineData("groupby((new_madeon))")]
    [InlineData("compute(new_count mul 2 as twice)")]
    [InlineData("aggregate(new_count with sum as n)/filter(n gt 1)")]
    [InlineData("filter(new_count gt 1)")]
    [InlineData("aggregate(new_count with variance as n)")]
    public async Task A_transformation_that_is_not_there_says_so(string apply) => Refused(await Api.Get($"new_things?$apply={apply}"));

    [Theory]
    [InlineData("GET", "RetrieveMetadataChanges(Query=@q)?@q={}")]
    [InlineData("GET", "RetrieveDuplicates")]
    [InlineData("GET", "ManagedPropertyDefinitions")]
    [InlineData("POST", "QualifyLead")]
    [InlineData("POST", $"accounts({Row})/Microsoft.Dynamics.CRM.AddToQueue")]
    [InlineData("GET", $"accounts({Row})/Microsoft.Dynamics.CRM.CalculateRollupField")]
    [InlineData("POST", "EntityDefinitions")]
    [InlineData("PUT", "EntityDefinitions(LogicalName='account')")]
    [InlineData("DELETE", "EntityDefinitions(LogicalName='account')")]
    [InlineData("GET", "EntityDefinitions?$orderby=LogicalName")]
    [InlineData("GET", "EntityDefinitions?$apply=aggregate($count as n)")]
    [InlineData("PUT", $"accounts({Row})")]
    public async Task A_message_or_a_resource_that_is_not_there_says_so(string method, string path) =>
        Refused(await Api.Send(new HttpMethod(method), path, method == "GET" ? null : new { }));

    [Fact]
    public async Task A_set_in_capitals_is_none_and_not_a_gap() => Assert.Equal(HttpStatusCode.NotFound, (await Api.Get("Accounts")).Status);

    [Theory]
    [InlineData("Prefer", "odata.track-changes")]
    [InlineData("Prefer", "respond-async")]
    [InlineData("MSCRM.BypassCustomPluginExecution", "true")]
    [InlineData("MSCRM.BypassBusinessLogicExecution", "CustomSync")]
    [InlineData("MSCRM.BypassBusinessLogicExecutionStepIds", Row)]
    [InlineData("MSCRM.SolutionUniqueName", "Small")]
    [InlineData("MSCRM.MergeLabels", "true")]
    [InlineData("MSCRM.SuppressDuplicateDetection", "false")]
    [InlineData("MSCRM.PartitionId", "1")]
    public async Task A_header_without_an_effect_here_says_so(string name, string value) => Refused(await Api.Get("new_things", (name, value)));

    [Theory]
    [InlineData("<fetch datasource='retained'><entity name='new_thing'/></fetch>")]
    [InlineData("<fetch min-active-row-version='true'><entity name='new_thing'/></fetch>")]
    [InlineData("<fetch utc-offset='60'><entity name='new_thing'/></fetch>")]
    [InlineData("<fetch><entity name='new_thing'><no-attrs/></entity></fetch>")]
    [InlineData("<fetch aggregate='true'><entity name='new_thing'><attribute name='new_count' alias='n' aggregate='count' rowaggregate='CountChildren'/></entity></fetch>")]
    [InlineData("<fetch aggregate='true'><entity name='new_thing'><attribute name='new_madeon' alias='d' groupby='true' dategrouping='fiscal-year'/></entity></fetch>")]
    [InlineData("<fetch aggregate='true'><entity name='new_thing'><attribute name='new_count' alias='n' aggregate='count'/><filter><condition alias='n' operator='gt' value='1'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='new_thing'><link-entity name='account' from='accountid' to='new_accountid' link-type='matchfirstrowusingcrossapply'/></entity></fetch>")]
    [InlineData("<fetch><entity name='new_thing'><filter><condition attribute='new_accountid' operator='under' value='x'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='new_thing'><filter><condition attribute='new_madeon' operator='this-fiscal-year'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='new_thing'><filter><condition attribute='ownerid' operator='eq-useroruserhierarchy'/></filter></entity></fetch>")]
    public async Task FetchXML_that_is_not_understood_says_so(string fetch) => Refused(await Api.Get($"new_things?fetchXml={Uri.EscapeDataString(fetch)}"));
}
