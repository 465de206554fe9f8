using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class HostTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    string At(string path) => new Uri(Served.Address, path).ToString();

    [Fact]
    [Supports("Loopback address and Host header")]
    public void It_listens_on_the_loopback_address_only() => Assert.Equal("127.0.0.1", Served.Address.Host);

    [Fact]
    [Supports("Loopback address and Host header")]
    public async Task A_request_to_another_name_is_refused() =>
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await Api.Get(At("api/data/v9.2/WhoAmI"), ("Host", "evil.example"))).Status);

    [Fact]
    [Supports("Loopback address and Host header")]
    public async Task A_page_of_another_site_is_refused() =>
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await Api.Post(At("api/data/v9.2/accounts"), new { name = "x" }, ("Origin", "http://evil.example"))).Status);

    [Fact]
    public async Task Scripts_come_from_the_host_itself_only() =>
        Assert.Contains("script-src 'self';", (await Api.Get(At("sandbox/status"))).Header("Content-Security-Policy"));

    [Fact]
    public async Task The_status_tells_the_day_and_what_is_installed()
    {
        var status = (await Api.Get(At("sandbox/status"))).Json;
        Assert.Equal("2026-03-10 Small", $"{status["today"]} {status["solutions"]![0]!["name"]}");
    }

    [Fact]
    public async Task The_users_come_with_their_roles()
    {
        var users = (await Api.Get(At("sandbox/users"))).Json.AsArray();
        Assert.Contains(users, user => user!["id"]!.GetValue<Guid>() == Served.Organization.AdministratorId && user["roles"]!.AsArray().Any(role => role!.GetValue<string>() == "System Administrator"));
    }

    [Fact]
    public async Task A_web_resource_that_does_not_exist_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Api.Get(At("WebResources/nothing.js"))).Status);

    [Theory]
    [InlineData("9.0"), InlineData("9.1"), InlineData("9.2")]
    public async Task An_address_of_an_older_version_keeps_its_version_in_what_it_answers(string version)
    {
        var account = await Account();
        var row = await Read(At($"api/data/v{version}/accounts({account})?$select=name"));
        Assert.StartsWith(At($"api/data/v{version}/$metadata"), row["@odata.context"]!.GetValue<string>());
    }

    [Fact]
    public async Task Other_versions_of_the_Web_API_are_refused_by_name() =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await Api.Get(At("api/data/v8.2/WhoAmI"))).Status);
}
