using System.Net;
using System.Xml.Linq;
using Kam.SolutionModel;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class ExportTests : IAsyncLifetime
{
    readonly ServedOrganization served = new();

    public ValueTask InitializeAsync() => served.InitializeAsync();

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Theory, InlineData(true), InlineData(false)]
    [Supports("ExportSolution"), Supports("AddSolutionComponent")]
    public async Task A_view_of_ones_own_is_exported_and_comes_back_where_it_is_imported(bool managed)
    {
        var view = await Mine();
        var zip = await Export("Mine", managed);
        await using var other = new ServedOrganization();
        await other.InitializeAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await Import(other, zip)).Status);
        var row = (await other.Client.Get($"savedqueries({view})?$select=name,returnedtypecode,ismanaged,fetchxml")).Json;
        Assert.Equal(("My things", "new_thing", managed), ((string?)row["name"], (string?)row["returnedtypecode"], (bool)row["ismanaged"]!));
        Assert.Contains("new_name", (string)row["fetchxml"]!);
    }

    [Fact]
    [Supports("ExportSolution")]
    public async Task What_is_exported_imported_and_exported_again_is_the_same()
    {
        await Mine();
        var zip = await Export("Mine", managed: false);
        await using var other = new ServedOrganization();
        await other.InitializeAsync();
        await Import(other, zip);
        Assert.Equal(Text(zip), Text(Convert.FromBase64String((string)(await other.Client.Post("ExportSolution", new { SolutionName = "Mine", Managed = false })).Json["ExportSolutionFile"]!)));
    }

    [Fact]
    [Supports("ExportSolution"), Supports("Missing dependencies")]
    public async Task An_exported_solution_says_what_it_needs_of_others_and_is_refused_without_it()
    {
        await Mine();
        var zip = await Export("Mine", managed: true);
        using var empty = Organization.Open(new OrganizationOptions());
        var refusal = Host.Refused(() => empty.Import(new MemoryStream(zip)));
        Assert.Contains("<Required type=\"1\" schemaName=\"new_thing\"", refusal.Message);
    }

    [Fact]
    [Supports("ExportSolution")]
    public async Task An_unmanaged_package_is_exported_as_it_came()
    {
        var came = SmallSolution.Zip(manifest: manifest => manifest.SetElementValue("Managed", 0));
        using var organization = Organization.Open(new OrganizationOptions());
        organization.Import(new MemoryStream(came));
        var service = organization.ServiceFor(organization.AdministratorId);
        var zip = (byte[])service.Execute(new("ExportSolution") { ["SolutionName"] = "Small", ["Managed"] = false })["ExportSolutionFile"];
        Assert.Equal(came, zip);
    }

    [Theory, InlineData("Small", "0x80048036"), InlineData("Nothing", "0x80048037")]
    [Supports("ExportSolution")]
    public async Task A_managed_and_a_missing_solution_cannot_be_exported(string name, string code) =>
        Assert.Equal(code, (await served.Client.Post("ExportSolution", new { SolutionName = name, Managed = false })).Code);

    static string Text(byte[] zip)
    {
        var package = SolutionZip.ReadPackage(new MemoryStream(zip));
        return $"{package.Solution}\n{package.Customizations}\n{string.Join('\n', package.Parts.Keys)}";
    }

    /// <summary>A solution of one view, made as a client makes it.</summary>
    async Task<Guid> Mine()
    {
        var publisher = await served.Client.Create("publishers", new { uniquename = "me", friendlyname = "Me", customizationprefix = "me", customizationoptionvalueprefix = 30000 });
        await served.Client.Create("solutions", new Dictionary<string, object> { ["uniquename"] = "Mine", ["friendlyname"] = "Mine", ["version"] = "1.0.0.0", ["publisherid@odata.bind"] = $"publishers({publisher})" });
        var view = await served.Client.Create("savedqueries", new { name = "My things", returnedtypecode = "new_thing", querytype = 0, fetchxml = Wide.FetchText("new_thing", "new_name"), layoutxml = "<grid name=\"resultset\"><row name=\"result\" id=\"new_thingid\"><cell name=\"new_name\" width=\"100\" /></row></grid>" });
        Assert.Equal(HttpStatusCode.OK, (await served.Client.Post("AddSolutionComponent", new { ComponentId = view, ComponentType = 26, SolutionUniqueName = "Mine", AddRequiredComponents = false })).Status);
        return view;
    }

    async Task<byte[]> Export(string name, bool managed) => Convert.FromBase64String((string)(await served.Client.Post("ExportSolution", new { SolutionName = name, Managed = managed })).Json["ExportSolutionFile"]!);

    static Task<Reply> Import(ServedOrganization organization, byte[] zip) =>
        organization.Client.Post("ImportSolution", new { CustomizationFile = zip, ImportJobId = Guid.NewGuid(), PublishWorkflows = true, OverwriteUnmanagedCustomizations = false });
}
