using System.IO.Compression;
using System.Net;
using System.Text;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class HostileZipTests(ServedOrganization served) : IClassFixture<ServedOrganization>
{
    [Theory, InlineData("../outside.xml"), InlineData("/etc/outside.xml"), InlineData("a/../../outside.xml"), InlineData("C:/outside.xml"), InlineData("a\\outside.xml")]
    [Supports("Refusal of hostile zips")]
    public Task An_entry_that_climbs_out_is_refused(string name) => IsRefused(archive => Write(archive, name, "<x/>"), "which no solution has");

    [Fact]
    [Supports("Refusal of hostile zips")]
    public Task A_bomb_is_refused() => IsRefused(archive =>
    {
        using var stream = archive.CreateEntry("WebResources/bomb", CompressionLevel.Fastest).Open();
        var zeros = new byte[1_000_000];
        for (var million = 0; million <= 64; million++) stream.Write(zeros);
    }, "unpacks to more than");

    [Fact]
    [Supports("Refusal of hostile zips")]
    public Task The_same_entry_twice_is_refused() => IsRefused(archive =>
    {
        Write(archive, "WebResources/one", "1");
        Write(archive, "WebResources/One", "2");
    }, "twice");

    [Fact]
    [Supports("Refusal of hostile zips")]
    public Task Ten_thousand_entries_are_refused() => IsRefused(archive =>
    {
        for (var number = 0; number < 10_000; number++) Write(archive, $"WebResources/{number}", "");
    }, "more than 5000 entries");

    [Theory, InlineData("customizations.xml"), InlineData("solution.xml"), InlineData("[Content_Types].xml")]
    [Supports("Refusal of hostile zips")]
    public async Task A_document_with_a_type_definition_is_refused(string name)
    {
        using var zip = new MemoryStream();
        await zip.WriteAsync(SmallSolution.Zip("9.0.0.0"), TestContext.Current.CancellationToken);
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)!.Delete();
            Write(archive, name, "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>");
        }
        await IsRefused(zip.ToArray(), "DTD");
    }

    async Task IsRefused(Action<ZipArchive> write, string reason)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true)) write(archive);
        await IsRefused(zip.ToArray(), reason);
    }

    async Task IsRefused(byte[] zip, string reason)
    {
        var reply = await served.Client.Post("ImportSolution", new { CustomizationFile = zip, PublishWorkflows = false, OverwriteUnmanagedCustomizations = false, ImportJobId = Guid.NewGuid() });
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains("The solution file is invalid", reply.Error);
        Assert.Contains(reason, reply.Error);
        Assert.Equal("1.0.0.0", (string?)(await served.Client.Get("solutions?$select=version&$filter=uniquename eq 'Small'")).Rows.Single()!["version"]);
    }

    static void Write(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
