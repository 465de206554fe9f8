using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

public sealed class AdventureWorksTests
{
    [Fact]
    public void The_files_hold_what_their_description_says()
    {
        Assert.SkipWhen(AdventureWorks.Folder is null, "The data set does not lie beside this checkout.");
        var clients = AdventureWorks.Read(AdventureWorks.Folder!).Where(client => client.Purchases.Count > 0).ToList();
        var lifetime = clients.Select(client => new Lifetime(client, new Frame(new DateOnly(2020, 6, 1)))).ToList();
        Assert.Equal(632, clients.Count);
        Assert.Equal((77548570.20m, 963407.40m), (lifetime.Sum(value => value.Revenue), lifetime.Sum(value => value.Profit)!.Value));
    }
}
