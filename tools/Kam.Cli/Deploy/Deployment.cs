using Kam.Cli.Progress;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Deploy;

/// <summary>Imports a package as a job where the organisation offers that, since an import can outlast any request.</summary>
sealed class Deployment(DataverseClient client, IWorkLog log)
{
    const int Completed = 3;
    const int Succeeded = 30;
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public async Task ShowInstalledAsync(string zip, CancellationToken cancel)
    {
        var (name, version) = PackageName.Read(zip);
        var query = $"solutions?$select=version,ismanaged&$filter=uniquename%20eq%20{Key.Literal(name)}";
        var installed = await client.FirstAsync(query, cancel).ConfigureAwait(false);
        log.Say(installed is null
            ? $"{name} {version} will be installed in {client.Organization}."
            : $"{name} {installed["version"]} is installed in {client.Organization}; the package holds {version}.");
    }

    public async Task ImportAsync(byte[] package, CancellationToken cancel)
    {
        using var stage = log.Begin("importing the solution", 1);
        var job = Guid.NewGuid();
        var parameters = new JObject
        {
            ["CustomizationFile"] = Convert.ToBase64String(package),
            ["OverwriteUnmanagedCustomizations"] = false,
            ["PublishWorkflows"] = true,
        };
        if (!await ImportAsJobAsync(parameters, cancel).ConfigureAwait(false))
        {
            parameters["ImportJobId"] = job.ToString();
            await client.CallAsync("ImportSolution", parameters, cancel: cancel).ConfigureAwait(false);
        }
        stage.Advance(1);
    }

    async Task<bool> ImportAsJobAsync(JObject parameters, CancellationToken cancel)
    {
        JObject answer;
        try
        {
            answer = await client.CallAsync("ImportSolutionAsync", parameters, cancel: cancel).ConfigureAwait(false);
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
        while (true)
        {
            var job = await client.RetrieveAsync("asyncoperations", Key.Of(operation), "statecode,statuscode,friendlymessage", cancel).ConfigureAwait(false);
            if ((int)job["statecode"]! == Completed)
            {
                if ((int)job["statuscode"]! != Succeeded)
                    throw new InvalidOperationException($"The import failed: {job["friendlymessage"]}");
                return;
            }
            await Task.Delay(Pause, cancel).ConfigureAwait(false);
        }
    }
}
