using Kam.Cli.Export;
using Kam.Cli.Tests.Import;

namespace Kam.Cli.Tests.EndToEnd;

public sealed class ExportTests(ExportTests.Imported imported) : IClassFixture<ExportTests.Imported>
{
    readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task Rows_come_in_the_order_of_their_key_and_commas_are_quoted()
    {
        await ExportAsync(new ExportQuery("account", ["kam_externalid", "name", "kam_ltvrevenue"], null, null, Labels: false));
        Assert.Equal(["kam_externalid,name,kam_ltvrevenue", "1,A Bike Store,1500.15", "2,\"Bikes, Bells & More\",4200"], Lines());
    }

    [Fact]
    public async Task Labels_show_names_instead_of_ids()
    {
        await ExportAsync(new ExportQuery("kam_purchase", ["kam_accountid", "kam_categoryid"], "kam_document eq 'SO2'", null, Labels: true));
        Assert.Equal("A Bike Store,Helmets", Lines()[1]);
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_named() =>
        Assert.Contains("kam_nothing", (await Assert.ThrowsAsync<InvalidOperationException>(() =>
            ExportAsync(new ExportQuery("account", ["kam_nothing"], null, null, Labels: false)))).Message);

    Task ExportAsync(ExportQuery query) => new TableExport(imported.Host.Client, new Silence()).WriteAsync(query, _file, default);

    string[] Lines() => File.ReadAllLines(_file);

    /// <summary>One organisation for all: an export changes nothing.</summary>
    public sealed class Imported : IAsyncLifetime
    {
        internal Host Host { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var folder = new Folder();
            folder.Read();
            await Host.ImportAsync(folder.Path);
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
