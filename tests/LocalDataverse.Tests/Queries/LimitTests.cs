using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Queries;

public sealed class LimitTests
{
    private const int Each = 230;

    /// <summary>Every order with every line: more than fifty thousand rows from a few hundred.</summary>
    private const string EveryPair = "<link-entity name='test_line' from='createdby' to='createdby' alias='l'/>";

    [Fact]
    [Supports("Limits of queries")]
    public void An_aggregate_over_more_than_fifty_thousand_rows_is_refused_with_the_official_code()
    {
        using var host = Pairs();
        var fault = Host.Refused(() => host.Fetch($"<entity name='test_order'><attribute name='test_orderid' alias='n' aggregate='count'/>{EveryPair}</entity>", "aggregate='true'"));
        Assert.Equal(-2147164125, fault.ErrorCode);
    }

    [Fact]
    [Supports("Limits of queries")]
    public void A_page_holds_five_thousand_rows_at_the_most_and_so_does_a_total()
    {
        using var host = Pairs();
        var page = host.Fetch($"<entity name='test_order'>{EveryPair}</entity>", "count='9000' returntotalrecordcount='true'");
        Assert.Equal((5000, true, 5000, true), (page.Entities.Count, page.MoreRecords, page.TotalRecordCount, page.TotalRecordCountLimitExceeded));
    }

    [Fact]
    [Supports("Limits of queries")]
    public void A_query_with_more_than_fifteen_links_or_five_hundred_conditions_is_refused()
    {
        using var host = new Host();
        var links = string.Concat(Enumerable.Range(0, 16).Select(link => EveryPair.Replace("'l'", $"'l{link}'")));
        Assert.Equal("0x8004430d", Host.Refused(() => host.Fetch($"<entity name='test_order'>{links}</entity>")).ErrorCodeText);
        var conditions = string.Concat(Enumerable.Repeat("<condition attribute='test_count' operator='eq' value='1'/>", 501));
        Assert.Equal("0x8004430c", Host.Refused(() => host.Fetch($"<entity name='test_order'><filter>{conditions}</filter></entity>")).ErrorCodeText);
    }

    private static Host Pairs()
    {
        var host = new Host();
        foreach (var table in (string[])["test_order", "test_line"])
            host.Send("CreateMultiple", ("Targets", new EntityCollection([.. Enumerable.Range(0, Each).Select(_ => new Entity(table))]) { EntityName = table }));
        return host;
    }
}
