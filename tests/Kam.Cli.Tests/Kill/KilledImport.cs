using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Kam.Cli.Tests.EndToEnd;
using Kam.Cli.Tests.Faults;
using Kam.Dataverse;
using LocalDataverse;

namespace Kam.Cli.Tests.Kill;

/// <summary>An import as it is run by hand: the host over a file, the tool beside it, each a process that can be killed.</summary>
sealed class KilledImport : IDisposable
{
    public const int Clients = 25;
    public const int Purchases = 100 * Clients;

    readonly string _folder = Directory.CreateTempSubdirectory("kam-kill-").FullName;
    readonly int _port = FreePort();
    readonly DataverseClient _asking;
    OwnProcess _server;

    KilledImport()
    {
        File.WriteAllLines(Path.Combine(_folder, "accounts.csv"), Enumerable.Range(1, Clients).Select(n => $"C{n:00},Client {n}").Prepend("externalid,name"));
        File.WriteAllLines(Path.Combine(_folder, "categories.csv"), ["code,name", "FILM,Film", "SOAP,Soap"]);
        File.WriteAllLines(Path.Combine(_folder, "purchases.csv"), Enumerable.Range(0, Purchases).Select(Purchase).Prepend("externalid,document,date,account,category,netamount,units,cost"));
        _server = Serve();
        _asking = new DataverseClient(new Uri($"http://127.0.0.1:{_port}"), options: new DataverseOptions { Retries = 600, FirstDelay = TimeSpan.FromMilliseconds(100), LongestDelay = TimeSpan.FromMilliseconds(100) });
    }

    /// <summary>Files to import, and a host that answers.</summary>
    public static async Task<KilledImport> StartAsync()
    {
        var work = new KilledImport();
        await work._asking.WhoAmIAsync();
        return work;
    }

    string Database => Path.Combine(_folder, "dataverse.db");

    public OwnProcess Begin() =>
        new("kam.dll", "import", _folder, "--apply", "--workers", "1", "--url", $"http://127.0.0.1:{_port}", "--rejects", Path.Combine(_folder, "rejects.csv"));

    /// <summary>Waits until so many rows are there, or the import has ended.</summary>
    public async Task ReachedAsync(int rows, OwnProcess import)
    {
        while (!import.HasEnded && await CountAsync() < rows)
            await Task.Delay(10);
    }

    public async Task<int> CountAsync() => await CountAsync("accounts") + await CountAsync("kam_purchases");

    public void KillServer()
    {
        _server.Dispose();
        _server = Serve();
    }

    /// <summary>What the file holds, once the host has gone.</summary>
    public IReadOnlyList<string> Rows()
    {
        _server.Dispose();
        using var organization = Organization.Open(new OrganizationOptions { DatabaseFile = Database });
        return OrganizationRows.Of(organization);
    }

    public void Dispose()
    {
        _asking.Dispose();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    OwnProcess Serve() => new("Kam.Sandbox.dll", "--zip", Host.Package(), "--database", Database, "--today", "2020-06-01", "--port", _port.ToString(CultureInfo.InvariantCulture));

    async Task<int> CountAsync(string set) => (int)(await _asking.SendAsync(Ask.Get($"{set}?$select=createdon&$top=1&$count=true"))).Json()["@odata.count"]!;

    static string Purchase(int number)
    {
        var (client, day) = (1 + number % Clients, new DateOnly(2018, 1, 1).AddDays(number * 7 % 850));
        return string.Create(CultureInfo.InvariantCulture, $"P{number},D{number},{day:yyyy-MM-dd},C{client:00},{(number % 3 == 0 ? "FILM" : "SOAP")},{100 + number % 977}.50,{1 + number % 9},{60 + number % 500}");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
