using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Circles;

public class CompetitorSharesTests
{
    static readonly Gen<string> Name = Gen.Select(Gen.Char["AbКя"], Gen.String[Gen.Char["ab zХя3.,-—:«»&("], 0, 12], (first, rest) => $"{first}{rest}")
        .Select(SupplierName.Of).Where(name => name is not null && !SupplierName.IsOurs(name) && !SupplierName.IsRemainder(name)).Select(name => name!);

    static readonly Gen<SupplierShare[]> Shares = Gen.Select(Name, Gen.Int[0, 2500], (name, hundredths) => new SupplierShare(name, hundredths / 100m)).Array[1, 4]
        .Where(shares => shares.Select(share => share.Supplier.ToUpperInvariant()).Distinct().Count() == shares.Length);

    [Theory, MemberData(nameof(Cases.Of), "competitor-shares", MemberType = typeof(Cases))]
    public void Shares_are_read_as_the_table_says(JsonObject row)
    {
        var read = CompetitorShares.Read(row.Text("text")!);
        Assert.Equal(row.Text("refusal"), read.Refusal?.Code);
        Assert.Equal(row["shares"]?.AsArray().Select(share => new SupplierShare((string)share![0]!, (decimal)share[1]!)), read.Value?.Suppliers);
        Assert.Equal(row.Number("own"), read.Value?.Own);
    }

    [Fact]
    public void What_is_printed_is_read_as_the_same_in_both_languages() => Gen.Select(Shares, Gen.Char[",."]).Sample((shares, mark) =>
        Assert.Equal(shares, CompetitorShares.Read(CompetitorShares.Print(shares, mark)).Value!.Suppliers));

    [Fact]
    public void The_sentence_names_the_piece_that_is_not_read() =>
        Assert.Equal(["Northsoap a third"], CompetitorShares.Read("Brightchem 40 %; Northsoap a third").Refusal!.Parameters);

    [Fact]
    public void An_answer_that_feeds_the_shares_has_to_be_readable()
    {
        static Refusal? Missing(string? text) => new Answer(null, null, text, null).Missing(AnswerType.Text, Feed.CompetitorShare);
        Assert.Equal(RefusalCode.AnswerTextMissing, Missing(" ")?.Code);
        Assert.Equal(RefusalCode.SharesUnreadable, Missing("half of it")?.Code);
        Assert.Null(Missing("Brightchem 50 %"));
        Assert.Null(new Answer(null, null, "half of it", null).Missing(AnswerType.Text, Feed.Nothing));
    }
}
