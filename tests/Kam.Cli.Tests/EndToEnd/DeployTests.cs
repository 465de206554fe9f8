using Kam.Cli.Deploy;
using Kam.Dataverse;
using Kam.SolutionModel;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.EndToEnd;

public sealed class DeployTests
{
    const string Name = "KeyAccountManagement";

    [Fact]
    public async Task A_package_is_imported_into_an_organisation_without_it()
    {
        await using var host = new Host(withSolution: false);
        var deployment = new Deployment(host.Client, new Silence());
        var message = await deployment.PlanAsync(Host.Package(), default);
        await deployment.ImportAsync(await File.ReadAllBytesAsync(Host.Package()), default, message);
        Assert.Equal("ImportSolution", message);
        Assert.NotNull(await host.Client.FirstAsync("solutions?$select=version&$filter=uniquename%20eq%20%27KeyAccountManagement%27%20and%20ismanaged%20eq%20true"));
    }

    [Fact]
    public async Task Over_a_lower_version_a_package_is_an_upgrade_that_takes_away_what_it_no_longer_has()
    {
        await using var host = new Host();
        var next = NextVersion();
        var deployment = new Deployment(host.Client, new Silence());
        var charts = await host.CountAsync("savedqueryvisualizations");
        await deployment.ImportAsync(await File.ReadAllBytesAsync(next), default, await deployment.PlanAsync(next, default));
        Assert.Equal(("99.0.0.0", charts - 1), ((string)(await InstalledAsync(host))!["version"]!, await host.CountAsync("savedqueryvisualizations")));
        File.Delete(next);
    }

    [Fact]
    public async Task A_solution_is_removed_after_it_has_been_said_what_goes()
    {
        await using var host = new Host();
        await host.Client.CreateAsync("accounts", new JObject { ["name"] = "Stays" });
        var said = new Listener();
        var uninstallation = new Uninstallation(host.Client, said);
        await uninstallation.RemoveAsync(await uninstallation.PlanAsync(Name, default), default);
        Assert.Matches($"{Name} .* will be removed from .*: [1-9][0-9]* tables with about [0-9]+ rows", said.Lines.Single());
        Assert.Equal((null, 1), (await InstalledAsync(host), await host.CountAsync("accounts")));
    }

    [Fact]
    public async Task A_solution_that_a_view_still_needs_is_not_removed_and_the_view_is_named()
    {
        await using var host = new Host();
        await host.Client.CreateAsync("savedqueries", new JObject
        {
            ["name"] = "Ours by segment", ["returnedtypecode"] = "account", ["querytype"] = 0,
            ["fetchxml"] = "<fetch><entity name='account'><attribute name='kam_externalid'/></entity></fetch>",
        });
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => new Uninstallation(host.Client, new Silence()).PlanAsync(Name, default));
        Assert.Contains("the view 'Ours by segment'", refusal.Message);
    }

    [Fact]
    public async Task What_is_not_installed_cannot_be_removed()
    {
        await using var host = new Host(withSolution: false);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Uninstallation(host.Client, new Silence()).PlanAsync(Name, default));
    }

    [Fact]
    public void A_package_says_its_name_and_version() =>
        Assert.Equal(Name, PackageName.Read(Host.Package()).Name);

    static Task<JObject?> InstalledAsync(Host host) => host.Client.FirstAsync($"solutions?$select=version&$filter=uniquename%20eq%20%27{Name}%27");

    /// <summary>The package with a higher version and without one of its charts.</summary>
    static string NextVersion()
    {
        using var zip = File.OpenRead(Host.Package());
        var package = SolutionZip.ReadPackage(zip);
        package.Solution.Element("SolutionManifest")!.SetElementValue("Version", "99.0.0.0");
        package.Customizations.Descendants("visualization").First().Remove();
        var file = Path.GetTempFileName();
        using var next = File.Create(file);
        SolutionPacker.Write(package, next);
        return file;
    }

    sealed class Listener : Silence, Progress.IWorkLog
    {
        public List<string> Lines { get; } = [];

        void Progress.IWorkLog.Say(string line) => Lines.Add(line);
    }
}
