using Kam.Cli.Score;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Score;

/// <summary>People go on working while a run writes: what they enter must be in what is written last.</summary>
public sealed class ScoreConflictTests(Scored scored) : IClassFixture<Scored>, IDisposable
{
    readonly string _journal = Directory.CreateTempSubdirectory("kam-journal-").FullName;

    /// <summary>Before any of the requests from the first page of clients to the end of the run: the ninth to the twentieth.</summary>
    public static TheoryData<int> Requests => [.. Enumerable.Range(9, 12)];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task What_is_bought_and_estimated_in_between_counts(int request)
    {
        await scored.SpoilAsync("C16");
        var isDone = false;
        using var client = new DataverseClient(scored.Host.Address, new Before(async number =>
        {
            if (number < request || isDone)
                return;
            isDone = true;
            await EditAsync(await scored.IdAsync("C16"), request);
        }));
        Assert.Equal(RunStatus.Completed, (await scored.RunAsync(_journal, client)).Status);
        await scored.QuietAsync();
        var after = await scored.ExportAsync();
        await scored.RecalculateAsync();
        Assert.True(isDone);
        Assert.Equal(after, await scored.ExportAsync());
    }

    async Task EditAsync(Guid account, int request)
    {
        await scored.Host.Client.UpdateAsync("accounts", Key.Of(account), new JObject { ["kam_marketrating"] = 1 + request % 5 });
        var query = $"kam_purchases?$select=kam_purchaseid,kam_netamount&$filter=_kam_accountid_value%20eq%20{account}%20and%20kam_purchasedon%20lt%202020-05-01&$orderby=kam_purchasedon%20desc";
        var purchase = (await scored.Host.Client.FirstAsync(query))!;
        await scored.Host.Client.UpdateAsync("kam_purchases", Key.Of(purchase.Id("kam_purchaseid")!.Value), new JObject { ["kam_netamount"] = (decimal)purchase["kam_netamount"]! + 1000 });
    }

    public void Dispose() => Directory.Delete(_journal, recursive: true);
}
