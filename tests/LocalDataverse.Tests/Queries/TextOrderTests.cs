using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Queries;

public sealed class TextOrderTests
{
    private static readonly Gen<string> Words = Gen.Char["abcABCzZ_ 0жЖяЯéÉeёЁЕж€"].Array[1, 6].Select(letters => new string(letters).Trim()).Where(word => word.Length > 0);

    [Fact]
    [Supports("Orders")]
    public void Names_are_sorted_without_regard_to_case_and_accents_in_every_alphabet()
    {
        using var host = new Host();
        Words.Array[1, 12].Sample(words =>
        {
            var ids = words.Select(word => host.Order(word)).ToList();
            var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name"), Orders = { new OrderExpression("test_name", OrderType.Ascending) } };
            var sorted = host.Service.RetrieveMultiple(query).Entities.Select(order => Plain((string)order["test_name"]));
            Assert.Equal(words.Select(Plain).Order(StringComparer.Ordinal), sorted);
            ids.ForEach(id => host.Service.Delete("test_order", id));
        }, iter: 100, threads: 1);
    }

    private static string Plain(string word) => word.ToUpperInvariant().Replace('É', 'E').Replace('Ё', 'Е');

    [Theory]
    [Supports("Texts without regard to case, accents and blanks at their end")]
    [InlineData("Café", "CAFE", true)]
    [InlineData("Žižkov", "zizkov", true)]
    [InlineData("Ёлка", "елка", true)]
    [InlineData("Key-1", "key-1  ", true)]
    [InlineData("Ὁδός", "οδος", false)]
    [InlineData("Йод", "Иод", false)]
    [InlineData("Øre", "Ore", false)]
    [InlineData(" Key", "Key", false)]
    public void A_text_is_found_and_taken_by_its_like(string text, string like, bool same)
    {
        using var host = new Host();
        host.Service.Create(new Entity("test_order") { ["test_name"] = text, ["test_code"] = text });
        Assert.Equal(same ? 1 : 0, host.Service.RetrieveMultiple(new QueryExpression("test_order") { Criteria = { Conditions = { new("test_name", ConditionOperator.Equal, like) } } }).Entities.Count);
        var twin = new Entity("test_order") { ["test_code"] = like };
        if (same) Assert.Equal("0x80060892", Host.Refused(() => host.Service.Create(twin)).ErrorCodeText);
        else host.Service.Create(twin);
    }

    [Theory]
    [Supports("Texts without regard to case, accents and blanks at their end")]
    [InlineData("%caf%", 1)]
    [InlineData("un_cafe%", 1)]
    [InlineData("%cafe", 0)]
    public void A_pattern_passes_over_case_and_accents_and_counts_blanks(string pattern, int found)
    {
        using var host = new Host();
        host.Service.Create(new Entity("test_order") { ["test_name"] = "Un Café " });
        Assert.Equal(found, host.Service.RetrieveMultiple(new QueryExpression("test_order") { Criteria = { Conditions = { new("test_name", ConditionOperator.Like, pattern) } } }).Entities.Count);
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
