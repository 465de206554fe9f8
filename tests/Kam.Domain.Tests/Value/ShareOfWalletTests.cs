using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Value;

public class ShareOfWalletTests
{
    [Theory, MemberData(nameof(Cases.Of), "share-of-wallet", MemberType = typeof(Cases))]
    public void The_share_is_as_the_table_says(JsonObject row) =>
        Assert.Equal(row.Number("share"), ShareOfWallet.Of(row.Number("revenue12"), row.Number("wallet")));
}
