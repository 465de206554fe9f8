using System.Net;
using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

/// <summary>
/// The requests of Microsoft's Web API samples (github.com/microsoft/PowerApps-Samples, dataverse/webapi: basic and conditional operations, query data, functions), as they send them.
/// Where a sample writes a column that the platform tables here lack, a column of the same type stands for it.
/// </summary>
public sealed class SampleTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    static readonly (string, string) NoCache = ("If-None-Match", "null");

    async Task<Guid> Contact(string first, string last, string? job = null, int? credit = null) =>
        await Api.Create("contacts", new { firstname = first, lastname = last, jobtitle = job, creditlimit = credit });

    [Fact]
    [Supports("Single properties")]
    [Supports("Annotations")]
    public async Task Basic_operations_create_read_and_change_a_row_and_one_of_its_values()
    {
        var rafel = await Contact("Rafel", "Shillo");
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Patch($"contacts({rafel})", new { creditlimit = 80000, jobtitle = "Junior Developer" }, ("If-Match", "*"))).Status);
        var read = (await Api.Get($"contacts({rafel})?$select=fullname,creditlimit,jobtitle,description", NoCache, Annotated)).Json;
        Assert.Equal("$80,000.00", read["creditlimit@OData.Community.Display.V1.FormattedValue"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Put($"contacts({rafel})/telephone1", new { value = "555-0105" })).Status);
        Assert.Equal("555-0105", (await Api.Get($"contacts({rafel})/telephone1", NoCache)).Json["value"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Creating related rows with it")]
    [Supports("References by $ref")]
    public async Task Basic_operations_create_a_tree_of_rows_and_move_a_contact_from_one_account_to_another()
    {
        var coffee = await Api.Create("accounts", new JsonObject
        {
            ["name"] = "Fourth Coffee",
            ["primarycontactid"] = new JsonObject
            {
                ["firstname"] = "Susie",
                ["lastname"] = "Curtis",
                ["Contact_Tasks"] = new JsonArray(new JsonObject { ["subject"] = "Sign invoice", ["scheduledstart"] = "2024-04-19T03:00:00+07:00", ["scheduleddurationminutes"] = 60 }, new JsonObject { ["subject"] = "Setup new display" }),
            },
        });
        var susie = (await Read($"accounts({coffee})?$select=name,&$expand=primarycontactid($select=fullname,jobtitle)"))["primarycontactid"]!["contactid"]!.GetValue<string>();
        var tasks = (await Read($"contacts({susie})?$select=fullname&$expand=Contact_Tasks($select=subject,description,scheduledstart;$orderby=subject)"))["Contact_Tasks"]!.AsArray();
        Assert.Equal(["Setup new display", "Sign invoice"], tasks.Select(task => task!["subject"]!.GetValue<string>()));
        var joined = await Api.Post($"accounts({coffee})/contact_customer_accounts/$ref", new JsonObject { ["@odata.id"] = $"{Served.Address}api/data/v9.2/contacts({susie})" });
        Assert.Equal((HttpStatusCode.NoContent, "Susie Curtis"), (joined.Status, (await Values($"accounts({coffee})/contact_customer_accounts?$select=fullname,jobtitle", "fullname")).Single()));
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Delete($"accounts({coffee})/contact_customer_accounts({susie})/$ref")).Status);
        Assert.Empty(await Values($"accounts({coffee})/contact_customer_accounts?$select=fullname", "fullname"));
    }

    [Fact]
    [Supports("References by $ref")]
    public async Task Basic_operations_give_a_user_a_role_of_their_own_and_take_it_back()
    {
        var who = (await Api.Get("WhoAmI")).Json;
        var user = who["UserId"]!.GetValue<string>();
        var role = await Api.Create("roles", new JsonObject { ["businessunitid@odata.bind"] = $"businessunits({who["BusinessUnitId"]})", ["name"] = "Example Security Role" });
        await Api.Post($"systemusers({user})/systemuserroles_association/$ref", new JsonObject { ["@odata.id"] = $"{Served.Address}api/data/v9.2/roles({role})" });
        Assert.Contains("Example Security Role", await Values($"systemusers({user})/systemuserroles_association?$select=name", "name"));
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Delete($"systemusers({user})/systemuserroles_association({role})/$ref")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Delete($"roles({role})")).Status);
    }

    [Fact]
    [Supports("If-Match")]
    [Supports("If-None-Match")]
    [Supports("Entity tags")]
    public async Task Conditional_operations_read_change_and_delete_only_the_version_that_is_known()
    {
        var made = (await Api.Post("accounts?$select=name,revenue,telephone1,description", new { name = "Contoso Ltd", telephone1 = "555-0000", revenue = 5000000 }, ("Prefer", "odata.include-annotations=\"*\",return=representation"))).Json;
        var (row, first) = ($"accounts({made["accountid"]})", made["@odata.etag"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NotModified, (await Api.Get($"{row}?$select=name", ("If-None-Match", first))).Status);
        await Api.Put($"{row}/telephone1", new { value = "555-0001" });
        var second = (await Api.Get($"{row}?$select=name,telephone1", ("If-None-Match", first))).Json["@odata.etag"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await Api.Delete(row, ("If-Match", first))).Status);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await Api.Patch(row, new { telephone1 = "555-0002" }, ("If-Match", first))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Patch(row, new { telephone1 = "555-0003" }, ("If-Match", second))).Status);
        Assert.Equal("555-0003", (await Read($"{row}?$select=telephone1"))["telephone1"]!.GetValue<string>());
    }

    [Fact]
    [Supports("$filter")]
    [Supports("$orderby")]
    public async Task Queries_take_their_properties_and_values_from_aliases_anywhere()
    {
        var account = await Api.Create("accounts", new { name = "Contoso" });
        foreach (var (last, job, credit) in new[] { ("Alpha (sample)", "senior manager", 60000), ("Beta (sample)", "clerk", 50000), ("Gamma (sample)", "clerk", 70000), ("Delta", "clerk", 90000) })
            await Api.Create("contacts", new JsonObject { ["lastname"] = last, ["jobtitle"] = job, ["creditlimit"] = credit, ["parentcustomerid_account@odata.bind"] = $"/accounts({account})" });
        const string Select = "contacts?$select=lastname,jobtitle,creditlimit";
        Task<string?[]> Names(string rest) => Values($"{Select}&{rest}", "lastname");
        Assert.Equal(["Gamma (sample)", "Beta (sample)", "Alpha (sample)"], await Names($"$filter=contains(@p1,'(sample)') and @p2 eq @p3&$orderby=@p4 asc, @p5 desc&@p1=lastname&@p2=_parentcustomerid_value&@p3={account}&@p4=jobtitle&@p5=creditlimit"));
        Assert.Equal(["Alpha (sample)", "Gamma (sample)"], await Names($"$filter=contains(lastname,'(sample)')and (contains(jobtitle,'senior') or creditlimit gt 55000) and _parentcustomerid_value eq {account}&$orderby=lastname"));
        Assert.Equal(4, (await Names($"$filter=Microsoft.Dynamics.CRM.LastXHours(PropertyName=@p1,PropertyValue=@p2) and _parentcustomerid_value eq {account}&@p1='createdon'&@p2='1'")).Length);
        var sums = (await Api.Get($"contacts?$apply=filter(_parentcustomerid_value eq {account})/aggregate(creditlimit with average as average,creditlimit with sum as total,creditlimit with min as minimum,creditlimit with max as maximum)")).Rows[0]!;
        Assert.Equal((67500, 270000), (sums["average"]!.GetValue<decimal>(), sums["total"]!.GetValue<decimal>()));
    }

    [Fact]
    [Supports("$expand with options, nested")]
    [Supports("$filter along a lookup")]
    public async Task Queries_expand_through_single_and_collection_valued_properties_and_filter_by_what_a_task_regards()
    {
        var account = await Api.Create("accounts", new { name = "Contoso" });
        var contact = await Api.Create("contacts", new JsonObject { ["lastname"] = "Cannon", ["parentcustomerid_account@odata.bind"] = $"/accounts({account})" });
        await Api.Create("tasks", new JsonObject { ["subject"] = "Task 1", ["regardingobjectid_contact_task@odata.bind"] = $"/contacts({contact})" });
        var task = (await Api.Get($"tasks?$select=subject,description&$filter=regardingobjectid_contact_task/_parentcustomerid_value eq {account}&$expand=regardingobjectid_contact_task($select=fullname;$expand=parentcustomerid_account($select=name;$expand=createdby($select=fullname)))")).Rows.Single()!;
        Assert.Equal("System Administrator", task["regardingobjectid_contact_task"]!["parentcustomerid_account"]!["createdby"]!["fullname"]!.GetValue<string>());
        var row = (await Api.Get($"accounts?$select=name&$filter=accountid eq {account}&$expand=Account_Tasks($select=subject,description),contact_customer_accounts($select=fullname;$expand=owninguser($select=fullname,systemuserid))")).Rows.Single()!;
        Assert.NotNull(row["contact_customer_accounts"]![0]!["owninguser"]!["systemuserid"]);
        Assert.Empty(row["Account_Tasks"]!.AsArray());
    }

    [Fact]
    [Supports("Actions and functions of the platform")]
    public async Task Functions_tell_of_the_organization_and_count_its_rows()
    {
        var organization = (await Api.Get("RetrieveCurrentOrganization(AccessType=@p1)?@p1=Microsoft.Dynamics.CRM.EndpointAccessType'Default'")).Json["Detail"]!;
        Assert.Equal(Served.Organization.OrganizationId, organization["OrganizationId"]!.GetValue<Guid>());
        var counts = (await Api.Get("RetrieveTotalRecordCount(EntityNames=@p1)?@p1=[\"account\",\"contact\"]")).Json["EntityRecordCountCollection"]!;
        Assert.Equal(["account", "contact"], counts["Keys"]!.AsArray().Select(key => key!.GetValue<string>()));
    }
}
