using Kam.Cli.Import.Portfolio;

namespace Kam.Cli.Tests.Import;

public sealed class PortfolioTests
{
    [Fact]
    public void Lines_become_one_purchase_a_document_and_category()
    {
        using var folder = new Folder();
        var helmets = folder.Read().Purchases.Single(p => p.Key == "SO1.Helmets");
        Assert.Equal((75.15m, 3m, 37.09m, new DateOnly(2020, 1, 5)), (helmets.Net, helmets.Units, helmets.Cost, helmets.Date));
        Assert.Equal([2, 4], helmets.Lines);
    }

    [Fact]
    public void A_cost_that_one_line_lacks_is_unknown_for_the_whole_purchase()
    {
        using var folder = new Folder();
        var helmets = folder.Change("sales-lines.csv", 4, "SO1,2020-01-05,12,1,281,1,25.05,").Read().Purchases.Single(p => p.Key == "SO1.Helmets");
        Assert.Equal((75.15m, 3m, null), (helmets.Net, helmets.Units, helmets.Cost));
    }

    [Fact]
    public void Nothing_is_lost_on_the_way()
    {
        using var folder = new Folder();
        var data = folder.Read();
        Assert.Equal((2, 4, 5, 5700.15m), (data.Clients.Count, data.Purchases.Count, data.Lines, data.Purchases.Sum(p => p.Net)));
        Assert.Empty(folder.Rejects);
    }

    [Fact]
    public void The_seller_of_the_last_line_owns_the_client()
    {
        using var folder = new Folder();
        Assert.Equal(["282", "283"], folder.Read().Clients.Select(client => client.Owner));
    }

    [Fact]
    public void A_parent_without_a_line_of_its_own_is_a_category_too()
    {
        using var folder = new Folder();
        var categories = folder.Read().Categories;
        Assert.Equal(["Accessories", "Components", "Helmets", "Road-Frames"], categories.Select(c => c.Code).Order());
        Assert.Equal("Accessories", categories.Single(c => c.Code == "Helmets").ParentCode);
    }

    [Fact]
    public void A_quoted_field_keeps_its_commas()
    {
        using var folder = new Folder();
        Assert.Equal("Bikes, Bells & More", folder.Read().Clients[1].Columns["name"]);
    }

    [Theory]
    [InlineData("Road Frames", "Road-Frames")]
    [InlineData("K_2", "K_2")]
    public void Codes_of_categories_stay_readable(string text, string key) => Assert.Equal(key, ExternalKey.OfCategory(text));

    [Theory]
    [InlineData("Плёнка", "Пленка")]
    [InlineData("a b", "a-b")]
    [InlineData("a/b", "a\\b")]
    public void Different_texts_keep_different_keys(string one, string other)
    {
        Assert.NotEqual(ExternalKey.From(one), ExternalKey.From(other));
        Assert.Matches("^[A-Za-z0-9._-]{1,100}$", ExternalKey.From(one));
    }

    [Fact]
    public void A_long_key_is_cut_to_what_the_column_takes() =>
        Assert.Equal(100, ExternalKey.From(new string('x', 300)).Length);
}
