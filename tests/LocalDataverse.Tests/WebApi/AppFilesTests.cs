using System.Net;
using Kam.Sandbox;

namespace LocalDataverse.Tests.WebApi;

public sealed class AppFilesTests : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("app").FullName;
    SandboxHost host = null!;
    HttpClient http = null!;

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "index.html"), "<p>app</p>");
        File.WriteAllText(Path.Combine(folder, "assets", "main-1.js"), "1");
        host = SandboxHost.Start(new SandboxOptions { Port = 0, WebRoot = folder });
        http = new HttpClient { BaseAddress = host.Address };
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/main.aspx?appid=1&pagetype=entitylist&etn=account")]
    public async Task The_apps_addresses_answer_with_its_page(string path) => Assert.Equal("<p>app</p>", await http.GetStringAsync(path));

    [Fact]
    public async Task A_file_with_a_hash_in_its_name_is_cached_for_ever() =>
        Assert.Contains("immutable", (await http.GetAsync("/assets/main-1.js")).Headers.CacheControl!.ToString());

    [Fact]
    public async Task The_page_is_asked_for_again_by_its_tag()
    {
        var first = await http.GetAsync("/");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await http.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Nothing_outside_the_folder_is_served() =>
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/assets/..%2f..%2fetc/passwd")).StatusCode);
}
