using CsCheck;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Queries;

public sealed class TextOrderTests
{
    private static readonly Gen<string> Words = Gen.Char["abcABCzZ_ 0жЖяЯéÉ€"].Array[1, 6].Select(letters => new string(letters).Trim()).Where(word => word.Length > 0);

    [Fact]
    [Supports("Orders")]
    public void Names_are_sorted_without_regard_to_case_in_every_alphabet()
    {
        using var host = new Host();
        Words.Array[1, 12].Sample(words =>
        {
            var ids = words.Select(word => host.Order(word)).ToList();
            var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name"), Orders = { new OrderExpression("test_name", OrderType.Ascending) } };
            var sorted = host.Service.RetrieveMultiple(query).Entities.Select(order => ((string)order["test_name"]).ToUpperInvariant());
            Assert.Equal(words.Select(word => word.ToUpperInvariant()).Order(StringComparer.Ordinal), sorted);
            ids.ForEach(id => host.Service.Delete("test_order", id));
        }, iter: 100, threads: 1);
    }

    [Fact]
    [Supports("Total counts")]
    public void A_total_is_counted_up_to_the_platforms_five_thousand()
    {
        using var host = new Host();
        for (var count = 0; count < 3; count++) host.Order();
        var page = host.Fetch("<entity name='test_order'/>", "count='1' returntotalrecordcount='true'");
        Assert.Equal((1, 3, false), (page.Entities.Count, page.TotalRecordCount, page.TotalRecordCountLimitExceeded));
    }
}
