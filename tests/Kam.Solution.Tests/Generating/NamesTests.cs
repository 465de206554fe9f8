using CsCheck;
using Kam.SolutionModel;

namespace Kam.SolutionTests.Generating;

public class NamesTests
{
    readonly Names names = new("kam");

    [Theory]
    [InlineData("kam_nextorderexpectedon", "NextOrderExpectedOn")]
    [InlineData("kam_revenue12", "Revenue12")]
    [InlineData("kam_progressdefinitionid", "ProgressDefinitionId")]
    [InlineData("statecode", "StateCode")]
    [InlineData("kam_wallet_base", "WalletBase")]
    [InlineData("PrimaryContactId", "PrimaryContactId")]
    [InlineData("UILanguageId", "UiLanguageId")]
    [InlineData("Address1_City", "Address1City")]
    [InlineData("kam_RecalculateAccount", "RecalculateAccount")]
    public void A_logical_name_gets_its_word_boundaries_back(string name, string pascal) => Assert.Equal(pascal, names.Pascal(name));

    [Fact]
    public void What_the_list_of_words_does_not_know_stays_one_word() => Assert.Equal("Zeppelin", names.Pascal("kam_zeppelin"));

    [Fact]
    public void A_split_loses_and_adds_no_letter() =>
        Gen.String[Gen.Char['a', 'z'], 1, 30].Sample(name => Assert.Equal(name, names.Pascal(name).ToLowerInvariant()));

    [Theory]
    [InlineData("A, develop", "Develop")]
    [InlineData("not started", "NotStarted")]
    [InlineData("Competitors' share", "CompetitorsShare")]
    [InlineData("KAM Importer", "KamImporter")]
    public void A_label_becomes_a_name(string label, string name) => Assert.Equal(name, Names.FromLabel(label));
}
