using Kam.Cli.Tests.Import;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.EndToEnd;

public sealed class ImportTests : IAsyncDisposable
{
    readonly Host _host = new();
    readonly Folder _folder = new();

    [Fact]
    public async Task The_clients_figures_come_back_from_the_organisation_to_the_cent()
    {
        _folder.Read();
        var (exit, totals) = await _host.ImportAsync(_folder.Path);
        Assert.Equal((ExitCode.Done, 2, 5, 4), (exit, (int)totals!["accounts"]!, (int)totals["lines"]!, (int)totals["purchases"]!));
        Assert.Equal((5700.15m, 2176.51m), ((decimal)totals["ltvRevenue"]!, (decimal)totals["ltvGrossProfit"]!));
    }

    [Fact]
    public async Task A_second_import_finds_nothing_to_write()
    {
        _folder.Read();
        var (_, first) = await _host.ImportAsync(_folder.Path);
        var before = await Versions();
        var (exit, second) = await _host.ImportAsync(_folder.Path);
        Assert.Equal((ExitCode.Done, first!["ltvRevenue"]), (exit, second!["ltvRevenue"]));
        Assert.Equal(before, await Versions());
    }

    [Fact]
    public async Task An_import_that_was_cut_off_goes_on_where_it_stopped()
    {
        _folder.Read();
        using var cut = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _host.ImportAsync(_folder.Path, log: new CutAt("purchases", cut), cancel: cut.Token));
        Assert.Equal((2, 0), (await _host.CountAsync("accounts?$select=name"), await _host.CountAsync("kam_purchases?$select=kam_name")));
        var (_, totals) = await _host.ImportAsync(_folder.Path);
        Assert.Equal((4, 5700.15m), ((int)totals!["purchases"]!, (decimal)totals["ltvRevenue"]!));
    }

    [Fact]
    public async Task A_corrected_line_corrects_its_purchase_and_its_client()
    {
        _folder.Read();
        await _host.ImportAsync(_folder.Path);
        _folder.Change("sales-lines.csv", 5, "SO2,2020-03-01,11,1,282,2,50.00,12.03").Read();
        var (_, totals) = await _host.ImportAsync(_folder.Path);
        Assert.Equal((4, 5725.15m), ((int)totals!["purchases"]!, (decimal)totals["ltvRevenue"]!));
    }

    [Fact]
    public async Task The_first_import_runs_the_setup_without_which_nothing_is_recalculated()
    {
        _folder.Read();
        await _host.ImportAsync(_folder.Path);
        Assert.Equal(26, await _host.CountAsync("kam_progressdefinitions?$select=kam_code"));
    }

    [Fact]
    public async Task Without_apply_the_plan_is_all_there_is()
    {
        _folder.Read();
        var (exit, totals) = await _host.ImportAsync(_folder.Path, apply: false);
        Assert.Equal((ExitCode.PlanOnly, null), (exit, totals));
        Assert.Equal(0, await _host.CountAsync("accounts?$select=name") + await _host.CountAsync("kam_categories?$select=kam_name"));
    }

    [Fact]
    public async Task Bad_lines_are_named_and_the_rest_is_imported()
    {
        _folder.Add("sales-lines.csv", "SO8,2020-01-05,11,99,281,1,10,1", "SO9,2020-01-05,11,1,281").Read();
        var (exit, totals) = await _host.ImportAsync(_folder.Path);
        Assert.Equal((ExitCode.Partly, 2, 4), (exit, (int)totals!["rejected"]!, (int)totals["purchases"]!));
        Assert.Equal(["sales-lines.csv,7,ResellerKey", "sales-lines.csv,8,"], Rejected());
    }

    [Fact]
    public async Task What_only_the_service_refuses_is_found_by_halving_and_named_by_its_line()
    {
        _folder.Add("resellers.csv", $"3,Warehouse,Far away,{new string('x', 200)},,France").Read();
        var (exit, totals) = await _host.ImportAsync(_folder.Path);
        Assert.Equal((ExitCode.Partly, 2), (exit, (int)totals!["accounts"]!));
        Assert.Equal(["resellers.csv,4,"], Rejected());
    }

    [Fact]
    public async Task Sellers_become_users_who_own_their_clients_and_purchases()
    {
        _folder.Read();
        await _host.ImportAsync(_folder.Path);
        Assert.Equal(2, await _host.CountAsync("kam_kammembers?$select=kam_name"));
        Assert.Equal(3, await _host.CountAsync("kam_purchases?$select=kam_name&$filter=owninguser/employeeid%20eq%20%27282%27"));
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _host.DisposeAsync();
    }

    IEnumerable<string> Rejected() =>
        File.ReadLines(_host.RejectsFile).Skip(1).Select(line => string.Join(',', line.Split(',').Take(3)));

    async Task<List<string?>> Versions() =>
        await Kam.Dataverse.RowQueries.RowsAsync(_host.Client, "accounts?$select=name").Select(row => (string?)row["@odata.etag"]).ToListAsync();
}
