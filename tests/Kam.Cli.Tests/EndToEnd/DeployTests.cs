using Kam.Cli.Deploy;
using Kam.Dataverse;

namespace Kam.Cli.Tests.EndToEnd;

public sealed class DeployTests
{
    [Fact]
    public async Task A_package_is_imported_into_an_organisation_without_it()
    {
        await using var host = new Host(withSolution: false);
        await new Deployment(host.Client, new Silence()).ImportAsync(await File.ReadAllBytesAsync(Host.Package()), default);
        Assert.NotNull(await host.Client.FirstAsync("solutions?$select=version&$filter=uniquename%20eq%20%27KeyAccountManagement%27%20and%20ismanaged%20eq%20true"));
    }

    [Fact]
    public void A_package_says_its_name_and_version() =>
        Assert.Equal("KeyAccountManagement", PackageName.Read(Host.Package()).Name);
}
