using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Tests.Import;

public sealed class BadInputTests
{
    const string Lines = "sales-lines.csv";

    [Fact]
    public void A_purchase_without_its_client_is_rejected_by_line_and_column()
    {
        using var folder = new Folder().Add(Lines, "SO9,2020-01-05,11,99,281,1,10,1");
        var data = folder.Read();
        Assert.Equal([(7, "ResellerKey")], folder.RejectedLines());
        Assert.Equal(4, data.Purchases.Count);
    }

    [Fact]
    public void A_client_that_the_organisation_has_is_enough()
    {
        using var folder = new Folder().Add(Lines, "SO9,2020-01-05,11,99,281,1,10,1");
        var server = ServerKeys.None with { Accounts = new HashSet<string> { "99" } };
        Assert.Equal(5, folder.Read(server: server).Purchases.Count);
    }

    [Fact]
    public void One_bad_line_rejects_its_whole_purchase_and_no_other()
    {
        using var folder = new Folder().Change(Lines, 4, "SO1,2020-01-05,12,1,281,1,much,13.03");
        var data = folder.Read();
        Assert.Equal([(2, ""), (4, "SalesAmount")], folder.RejectedLines());
        Assert.Equal(["SO1.Road-Frames", "SO2.Helmets", "SO3.Road-Frames"], data.Purchases.Select(p => p.Key).Order());
    }

    [Fact]
    public void A_line_of_unknown_category_may_belong_to_any_purchase_of_its_document()
    {
        using var folder = new Folder().Change(Lines, 4, "SO1,2020-01-05,77,1,281,1,25.05,13.03");
        var data = folder.Read();
        Assert.Equal([(2, ""), (3, ""), (4, "ProductKey")], folder.RejectedLines());
        Assert.Equal(2, data.Purchases.Count);
    }

    [Theory]
    [InlineData("SO2,2020-03-01,11,1,282,1")]
    [InlineData("SO2,2020-03-01,11,1,282,1,25.00,12.03,more")]
    [InlineData("SO2,2020-03-01,11,1,282,1,\"25.00,12.03")]
    [InlineData("SO2,2020-03-01,11,1,282,1,\"25\"x,12.03")]
    public void A_broken_line_is_named_and_swallows_none_of_its_neighbours(string broken)
    {
        using var folder = new Folder().Change(Lines, 5, broken);
        var data = folder.Read();
        Assert.Equal([(5, "")], folder.RejectedLines());
        Assert.Equal(3, data.Purchases.Count);
    }

    [Theory]
    [InlineData("2020-02-30", "OrderDate")]
    [InlineData("05.01.2020", "OrderDate")]
    [InlineData("", "OrderDate")]
    [InlineData("0020-01-05", "OrderDate")]
    public void A_date_that_is_none_is_rejected(string date, string column)
    {
        using var folder = new Folder().Add(Lines, $"SO9,{date},11,1,281,1,10,1");
        folder.Read();
        Assert.Equal([(7, column)], folder.RejectedLines());
    }

    [Theory]
    [InlineData("100000000000.01")]
    [InlineData("-100000000001")]
    [InlineData("99999999999999999999999999999999999")]
    public void An_amount_out_of_range_is_rejected(string amount)
    {
        using var folder = new Folder().Add(Lines, $"SO9,2020-01-05,11,1,281,1,{amount},1");
        folder.Read();
        Assert.Contains("out of range", folder.Rejects.Single().Why.English);
    }

    [Fact]
    public void Amounts_that_only_together_are_out_of_range_are_rejected()
    {
        using var folder = new Folder().Add(Lines, "SO9,2020-01-05,11,1,281,1,60000000000,1", "SO9,2020-01-05,11,1,281,1,60000000000,1");
        folder.Read();
        Assert.Equal([(7, ""), (8, "")], folder.RejectedLines());
    }

    [Fact]
    public void Two_clients_on_one_document_contradict_each_other()
    {
        using var folder = new Folder().Add(Lines, "SO3,2020-02-01,10,1,283,1,1,1");
        folder.Read();
        Assert.Equal([(6, ""), (7, "ResellerKey")], folder.RejectedLines());
    }

    [Fact]
    public void The_second_of_two_clients_with_one_key_is_rejected()
    {
        using var folder = new Folder().Add("resellers.csv", "1,Warehouse,Another,Paris,,France");
        var data = folder.Read();
        Assert.Equal([(4, "ResellerKey")], folder.RejectedLines());
        Assert.Equal("A Bike Store", data.Clients[0].Columns["name"]);
    }

    [Fact]
    public void Keys_that_differ_in_case_only_are_one_key_to_the_service()
    {
        using var folder = new Folder().Add("resellers.csv", "a1,W,One,,,", "A1,W,Two,,,").Add(Lines, "SO9,2020-01-05,11,A1,281,1,10,1");
        Assert.Equal(5, folder.Read().Purchases.Count);
        Assert.Equal([(5, "ResellerKey")], folder.RejectedLines());
    }

    [Fact]
    public void A_rejected_client_takes_its_purchases_along()
    {
        using var folder = new Folder().Change("resellers.csv", 3, "2,Warehouse,,Renton,Washington,United States");
        folder.Read();
        Assert.Equal([(3, "ResellerName"), (6, "ResellerKey")], folder.RejectedLines());
    }

    [Fact]
    public void The_rejects_file_names_file_line_column_and_reason_in_the_readers_language()
    {
        var path = Path.GetTempFileName();
        RejectsFile.Write(path, [new Reject("a.csv", 3, "net", Why.NotANumber("=1+1"))], Language.Russian);
        Assert.Equal(["file,line,column,reason", "a.csv,3,net,«=1+1» — не число."], File.ReadAllLines(path));
    }
}
