using Kam.Cli.Import;
using Kam.Cli.Import.Rejects;
using Kam.Cli.Progress;
using Kam.Dataverse;
using Kam.Sandbox;
using LocalDataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.EndToEnd;

/// <summary>The packed solution on the local Dataverse, asked over HTTP as a tenant would be.</summary>
sealed class Host : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2020, 6, 1);

    readonly SandboxHost _host;

    /// <param name="database">A file; without it the organisation lives in memory.</param>
    public Host(bool withSolution = true, string? database = null, DateOnly? today = null, bool withSales = false)
        : this(new SandboxOptions { Zip = withSolution ? Package() : null, Today = today ?? Today, Database = database, WithSales = withSales })
    {
    }

    /// <param name="patience">How the client waits; the real one's way unless said otherwise.</param>
    public Host(SandboxOptions options, DataverseOptions? patience = null)
    {
        _host = SandboxHost.Start(options with { Port = 0 });
        Client = new DataverseClient(_host.Address, options: patience);
    }

    public Organization Organization => _host.Organization;

    public DataverseClient Client { get; }

    public Uri Address => _host.Address;

    public string RejectsFile { get; } = Path.GetTempFileName();

    public async Task<(int Exit, JObject? Totals)> ImportAsync(string folder, bool apply = true, IWorkLog? log = null, CancellationToken cancel = default)
    {
        var output = new StringWriter();
        var settings = new ImportSettings(folder, null, RejectsFile, apply, Json: true, CreateOwners: true, Workers: 2, Language.English);
        var exit = await new ImportRun(Client, settings, log ?? new Silence(), output).RunAsync(cancel);
        return (exit, output.ToString() is { Length: > 0 } line ? JObject.Parse(line) : null);
    }

    public async Task<int> CountAsync(string query) => await Client.RowsAsync(query).CountAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
    }

    public static string Package()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "version.txt")))
            folder = folder.Parent;
        var zip = Path.Combine(folder!.FullName, "artifacts", "KeyAccountManagement_managed.zip");
        return File.Exists(zip) ? zip : throw new FileNotFoundException("Pack the solution first: ./kam pack", zip);
    }
}

/// <summary>Stops the work where a stage begins.</summary>
sealed class CutAt(string stage, CancellationTokenSource cut) : Silence
{
    public override IStage Begin(string name, long steps)
    {
        if (name == stage)
            cut.Cancel();
        return this;
    }
}

class Silence : IWorkLog, IStage
{
    public virtual IStage Begin(string name, long steps) => this;

    public void Say(string line)
    {
    }

    public void Advance(long steps)
    {
    }

    public void Total(long steps)
    {
    }

    public void Dispose()
    {
    }
}
