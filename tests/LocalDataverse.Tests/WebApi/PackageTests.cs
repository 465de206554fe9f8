using Kam.Sandbox;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class PackageTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("package").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Supports("A database that is found again")]
    [Supports("ImportSolution")]
    public async Task A_database_is_found_again_with_its_solution_and_its_rows()
    {
        var options = new SandboxOptions { Zip = SmallSolution.Pack(), Database = Path.Combine(folder, "rows.db"), Port = 0 };
        for (var start = 1; start <= 2; start++)
        {
            await using var host = SandboxHost.Start(options);
            using var http = new HttpClient { BaseAddress = new Uri(host.Address, "api/data/v9.2/") };
            await new Client(http).Create("new_things", new { new_name = "Kept" });
            Assert.Equal($"{start}", (await new Client(http).Get("new_things/$count")).Text);
        }
        File.Delete(options.Zip);
    }
}
