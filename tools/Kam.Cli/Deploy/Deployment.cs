using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Deploy;

/// <summary>Imports a package as a job where the organisation offers that, since an import can outlast any request.</summary>
sealed class Deployment(DataverseClient client, IWorkLog log)
{
    const string Import = "ImportSolution";
    const string Upgrade = "StageAndUpgrade";
    const int Completed = 3;
    const int Succeeded = 30;
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Says what is installed and what the import would be. Answers the message that does it: an upgrade where a lower managed version is installed.</summary>
    public async Task<string> PlanAsync(string zip, CancellationToken cancel)
    {
        var (name, version) = PackageName.Read(zip);
        var query = $"solutions?$select=version,ismanaged&$filter=uniquename%20eq%20{Key.Literal(name)}";
        var installed = await client.FirstAsync(query, cancel).ConfigureAwait(false);
        if (installed is null)
        {
            log.Say($"{name} {version} will be installed in {client.Organization}.");
            return Import;
        }
        var isUpgrade = (bool)installed["ismanaged"]! && Version.Parse((string)installed["version"]!) < Version.Parse(version);
        var what = isUpgrade ? "an upgrade, which takes away what the new version no longer has" : "it is imported over it, and what is there stays";
        log.Say($"{name} {installed["version"]} is installed in {client.Organization}; the package holds {version}: {what}.");
        return isUpgrade ? Upgrade : Import;
    }

    public async Task ImportAsync(byte[] package, CancellationToken cancel, string message = Import)
    {
        using var stage = log.Begin("importing the solution", 1);
        var parameters = new JObject
        {
            ["CustomizationFile"] = Convert.ToBase64String(package),
            ["OverwriteUnmanagedCustomizations"] = false,
            ["PublishWorkflows"] = true,
            ["ImportJobId"] = Guid.NewGuid().ToString(),
        };
        if (!await ImportAsJobAsync(message, parameters, cancel).ConfigureAwait(false))
            await client.CallAsync(message, parameters, cancel: cancel).ConfigureAwait(false);
        stage.Advance(1);
    }

    async Task<bool> ImportAsJobAsync(string message, JObject parameters, CancellationToken cancel)
    {
        JObject answer;
        try
        {
            answer = await client.CallAsync(message + "Async", parameters, cancel: cancel).ConfigureAwait(false);
        }
        catch (DataverseException refusal) when (refusal.Status is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.NotImplemented
            || refusal.Message.Contains("not supported", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        await WaitAsync((Guid)answer["AsyncOperationId"]!, cancel).ConfigureAwait(false);
        return true;
    }

    async Task WaitAsync(Guid operation, CancellationToken cancel)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var job = await client.RetrieveAsync("asyncoperations", Key.Of(operation), "statecode,statuscode,friendlymessage", cancel).ConfigureAwait(false);
            if ((int)job["statecode"]! == Completed)
            {
                if ((int)job["statuscode"]! != Succeeded)
                    throw new InvalidOperationException($"The import failed: {job["friendlymessage"]}");
                return;
            }
            await Task.Delay(pause, cancel).ConfigureAwait(false);
        }
    }
}
