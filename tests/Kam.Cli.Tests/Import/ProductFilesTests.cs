using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Tests.Import;

/// <summary>The product's own files: accounts.csv, categories.csv, purchases.csv.</summary>
public sealed class ProductFilesTests : IDisposable
{
    static readonly ServerKeys Server = ServerKeys.None with
    {
        Currencies = new Dictionary<string, decimal?> { ["EUR"] = 1, ["USD"] = 1.1m, ["RUB"] = null },
    };

    readonly string _folder = Directory.CreateTempSubdirectory("kam-").FullName;
    readonly List<Reject> _rejects = [];

    [Fact]
    public void Purchases_may_bring_their_own_keys_and_currencies()
    {
        var purchase = Read("P1,A1,2024-05-01,INV-1,FILM,100.00,EUR").Purchases.Single();
        Assert.Equal(("P1", "EUR", 100m), (purchase.Key, purchase.Currency, purchase.Net));
    }

    [Theory]
    [InlineData("P1,A1,2024-05-01,INV-1,FILM,100.00,RUB", "currency", "no exchange rate")]
    [InlineData("P1,A1,2024-05-01,INV-1,FILM,100.00,XXX", "currency", "no currency 'XXX'")]
    [InlineData("P1,A1,2024-05-01,INV-1,SOAP,100.00,EUR", "category", "no category 'SOAP'")]
    [InlineData("P1,A2,2024-05-01,INV-1,FILM,100.00,EUR", "account", "no client 'A2'")]
    [InlineData("P1,A1,2024-05-01,,FILM,100.00,EUR", "document", "'document' is empty")]
    public void What_is_wrong_is_said_with_the_value(string line, string column, string sentence)
    {
        Assert.Empty(Read(line).Purchases);
        Assert.Equal(column, _rejects.Single().Column);
        Assert.Contains(sentence, _rejects.Single().Why.English);
    }

    [Fact]
    public void An_unknown_category_rejects_its_own_purchase_only()
    {
        var data = Read("P1,A1,2024-05-01,INV-1,SOAP,1,EUR", "P2,A1,2024-05-01,INV-1,FILM,2,EUR");
        Assert.Equal("P2", data.Purchases.Single().Key);
    }

    [Fact]
    public void Of_two_purchases_with_one_key_neither_is_taken_for_the_right_one()
    {
        var data = Read("P1,A1,2024-05-01,INV-1,FILM,1,EUR", "P1,A1,2024-05-01,INV-1,FILM,2,EUR");
        Assert.Empty(data.Purchases);
        Assert.Equal([2, 3], _rejects.Select(r => r.Line).Order());
    }

    [Fact]
    public void Russian_spreadsheets_separate_by_semicolons_and_write_decimal_commas()
    {
        var mapping = MappingFile.Product with { Format = new FileFormat(";", ",", "dd.MM.yyyy", "windows-1251") };
        Write("accounts.csv", mapping.Format.Encoding, "externalid;name", "A1;Завод «Прогресс»");
        Write("categories.csv", mapping.Format.Encoding, "code;name", "FILM;Плёнка");
        Write("purchases.csv", mapping.Format.Encoding, "document;date;account;category;netamount", "РН-1;01.05.2024;A1;FILM;1 250,50");
        var data = PortfolioFolder.Read(_folder, mapping, Server, _rejects);
        Assert.Equal((1250.50m, "РН-1", "Завод «Прогресс»"), (data.Purchases.Single().Net, data.Purchases.Single().Document, data.Clients.Single().Columns["name"]));
    }

    [Fact]
    public void A_folder_that_fits_no_mapping_is_told_what_it_lacks()
    {
        var failure = Assert.Throws<InvalidDataException>(() => MappingFile.For(_folder, null));
        Assert.Contains("accounts.csv is missing", failure.Message);
    }

    [Fact]
    public void A_mapping_with_a_misspelt_entry_is_refused() =>
        Assert.Throws<InvalidDataException>(() => MappingFile.Read("""{ "nmae": "x" }"""));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    PortfolioData Read(params string[] purchases)
    {
        Write("accounts.csv", null, "externalid,name", "A1,Client");
        Write("categories.csv", null, "code,name", "FILM,Film");
        Write("purchases.csv", null, ["externalid,account,date,document,category,netamount,currency", .. purchases]);
        return PortfolioFolder.Read(_folder, MappingFile.For(_folder, null), Server, _rejects);
    }

    void Write(string file, string? encoding, params string[] lines)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        File.WriteAllLines(Path.Combine(_folder, file), lines, encoding is null ? new System.Text.UTF8Encoding(true) : System.Text.Encoding.GetEncoding(encoding));
    }
}
