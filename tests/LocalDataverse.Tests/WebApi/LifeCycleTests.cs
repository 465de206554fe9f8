using System.Net;
using System.Xml.Linq;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class LifeCycleTests : IAsyncLifetime
{
    readonly ServedOrganization served = new();

    public ValueTask InitializeAsync() => served.InitializeAsync();

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Fact]
    [Supports("ImportSolution"), Supports("Import jobs and their logs")]
    public async Task An_import_leaves_a_job_with_its_progress_and_its_log()
    {
        var job = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.NoContent, (await Send("ImportSolution", SmallSolution.Zip("1.1.0.0"), job)).Status);
        var row = (await served.Client.Get($"importjobs({job})?$select=solutionname,progress,completedon,data")).Json;
        Assert.Equal(("Small", 100d), ((string?)row["solutionname"], (double)row["progress"]!));
        Assert.Equal("success", (string?)XElement.Parse((string)row["data"]!).Descendants("entity").Single(entity => (string?)entity.Attribute("id") == "new_thing").Element("result")!.Attribute("result"));
        Assert.Equal("1.1.0.0", await Version("Small"));
    }

    [Fact]
    [Supports("RetrieveFormattedImportJobResults"), Supports("Import jobs and their logs")]
    public async Task The_log_of_an_import_comes_as_a_workbook_too()
    {
        var job = Guid.NewGuid();
        await Send("ImportSolution", SmallSolution.Zip("1.1.0.0"), job);
        var reply = await served.Client.Get($"RetrieveFormattedImportJobResults(ImportJobId={job})");
        Assert.Contains("<ss:Data ss:Type=\"String\">success</ss:Data>", (string)reply.Json["FormattedResults"]!);
    }

    [Fact]
    [Supports("ImportSolutionAsync")]
    public async Task An_import_in_the_background_is_a_system_job_that_succeeds()
    {
        var reply = await Send("ImportSolutionAsync", SmallSolution.Zip("1.2.0.0"), Guid.NewGuid());
        served.Organization.Jobs.RunAll();
        var job = (await served.Client.Get($"asyncoperations({reply.Json["AsyncOperationId"]})?$select=statecode,statuscode,operationtype")).Json;
        Assert.Equal((3, 30, 93), ((int)job["statecode"]!, (int)job["statuscode"]!, (int)job["operationtype"]!));
        Assert.Equal(100d, (double)(await served.Client.Get($"importjobs({reply.Json["ImportJobKey"]})?$select=progress")).Json["progress"]!);
        Assert.Equal("1.2.0.0", await Version("Small"));
    }

    [Fact]
    [Supports("ImportSolutionAsync")]
    public async Task An_import_in_the_background_that_fails_says_why_in_its_job()
    {
        var reply = await Send("ImportSolutionAsync", SmallSolution.Zip("0.1.0.0"), Guid.NewGuid());
        served.Organization.Jobs.RunAll();
        var job = (await served.Client.Get($"asyncoperations({reply.Json["AsyncOperationId"]})?$select=statuscode,errorcode,friendlymessage")).Json;
        Assert.Equal((31, unchecked((int)0x80048541)), ((int)job["statuscode"]!, (int)job["errorcode"]!));
        Assert.Contains("higher version", (string)job["friendlymessage"]!);
        var log = XElement.Parse((string)(await served.Client.Get($"importjobs({reply.Json["ImportJobKey"]})?$select=data")).Json["data"]!);
        Assert.Equal("failure", (string?)log.Descendants("result").Single().Attribute("result"));
    }

    [Fact]
    [Supports("StageAndUpgrade")]
    public async Task An_upgrade_replaces_the_installed_version()
    {
        var reply = await Send("StageAndUpgrade", SmallSolution.Zip("2.0.0.0", customizations: WithoutChoice), Guid.NewGuid());
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("2.0.0.0", (string?)(await served.Client.Get($"solutions({reply.Json["SolutionId"]})?$select=version")).Json["version"]);
        Assert.Null(served.Organization.Metadata.Column("new_thing", "new_weight"));
    }

    [Fact]
    [Supports("StageAndUpgradeAsync"), Supports("DeleteAndPromoteAsync"), Supports("Holding solutions")]
    public async Task Upgrades_and_promotions_run_in_the_background_too()
    {
        await Send("StageAndUpgradeAsync", SmallSolution.Zip("2.0.0.0"), Guid.NewGuid());
        served.Organization.Jobs.RunAll();
        await served.Client.Post("ImportSolution", new { CustomizationFile = SmallSolution.Zip("3.0.0.0"), ImportJobId = Guid.NewGuid(), PublishWorkflows = true, OverwriteUnmanagedCustomizations = false, HoldingSolution = true });
        Assert.Equal(("2.0.0.0", "3.0.0.0"), (await Version("Small"), await Version("Small_Upgrade")));
        await served.Client.Post("DeleteAndPromoteAsync", new { UniqueName = "Small" });
        served.Organization.Jobs.RunAll();
        Assert.Equal(("3.0.0.0", null), (await Version("Small"), await Version("Small_Upgrade")));
    }

    [Fact]
    [Supports("Import of managed solutions")]
    public async Task An_import_that_fails_late_leaves_nothing_but_its_job()
    {
        foreach (var name in (string[])["one", "two"]) await served.Client.Create("new_things", new { new_name = name, new_count = 7 });
        var before = await Everything();
        var reply = await Send("ImportSolution", SmallSolution.Zip("1.5.0.0", customizations: WithAKeyThatIsBroken), Guid.NewGuid());
        Assert.Contains("same values", reply.Error);
        Assert.Equal(before, await Everything());
        Assert.Equal("1.0.0.0", await Version("Small"));
    }

    [Fact]
    [Supports("Missing dependencies")]
    public async Task What_the_manifest_needs_and_the_organization_lacks_is_told_as_the_manifest_tells_it()
    {
        var needed = XElement.Parse("""<MissingDependency><Required type="1" schemaName="msdyn_project" displayName="Project" solution="msdyn" /><Dependent type="1" schemaName="new_thing" /></MissingDependency>""");
        var reply = await Send("ImportSolution", SmallSolution.Zip("1.1.0.0", manifest => manifest.Element("MissingDependencies")!.Add(needed)), Guid.NewGuid());
        Assert.Equal("0x8004801d", reply.Code);
        Assert.Contains(needed.ToString(SaveOptions.DisableFormatting), reply.Error);
    }

    [Fact]
    [Supports("Uninstall")]
    public async Task A_solution_is_uninstalled_by_deleting_its_row()
    {
        await served.Client.Create("new_things", new { new_name = "goes" });
        Assert.Equal(HttpStatusCode.NoContent, (await served.Client.Delete($"solutions({await Id("Small")})")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.Get("new_things")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Send("ImportSolution", SmallSolution.Zip(), Guid.NewGuid())).Status);
        Assert.Equal("0", (await served.Client.Get("new_things/$count")).Text);
    }

    [Fact]
    [Supports("RetrieveDependenciesForUninstall"), Supports("Dependencies of an uninstall")]
    public async Task A_view_keeps_a_solution_and_is_named_in_the_refusal()
    {
        var view = await served.Client.Create("savedqueries", new { name = "My things", returnedtypecode = "new_thing", querytype = 0, fetchxml = Wide.FetchText("new_thing", "new_name") });
        var refusal = await served.Client.Delete($"solutions({await Id("Small")})");
        Assert.Equal("0x8004f01d", refusal.Code);
        Assert.Contains("My things", refusal.Error);
        Assert.Contains((await served.Client.Get("RetrieveDependenciesForUninstall(SolutionUniqueName='Small')")).Rows, row => (Guid)row!["dependentcomponentobjectid"]! == view);
    }

    static void WithoutChoice(XElement customizations) => customizations.Descendants("attribute").First(column => (string?)column.Element("LogicalName") == "new_weight").Remove();

    static void WithAKeyThatIsBroken(XElement customizations)
    {
        var table = customizations.Descendants("entity").First();
        table.Element("attributes")!.Add(XElement.Parse("""<attribute PhysicalName="new_extra"><Type>nvarchar</Type><Name>new_extra</Name><LogicalName>new_extra</LogicalName><ValidForUpdateApi>1</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi><ValidForCreateApi>1</ValidForCreateApi><IsCustomField>1</IsCustomField><MaxLength>10</MaxLength></attribute>"""));
        table.Element("EntityKeys")!.Add(XElement.Parse("""<EntityKey><Name>new_countkey</Name><LogicalName>new_countkey</LogicalName><EntityKeyAttributes><AttributeName>new_count</AttributeName></EntityKeyAttributes></EntityKey>"""));
    }

    Task<Reply> Send(string message, byte[] zip, Guid job) =>
        served.Client.Post(message, new { CustomizationFile = zip, ImportJobId = job, PublishWorkflows = true, OverwriteUnmanagedCustomizations = false });

    async Task<string?> Version(string name) => (string?)(await Row(name))?["version"];

    async Task<Guid> Id(string name) => (Guid)(await Row(name))!["solutionid"]!;

    async Task<System.Text.Json.Nodes.JsonNode?> Row(string name) => (await served.Client.Get($"solutions?$select=version&$filter=uniquename eq '{name}'")).Rows.SingleOrDefault();

    async Task<string> Everything() => string.Join('\n', await Task.WhenAll(((string[])["solutions", "new_things", "EntityDefinitions(LogicalName='new_thing')?$expand=Attributes,Keys", "privileges", "customapis"]).Select(async path => (await served.Client.Get(path)).Text)));
}
