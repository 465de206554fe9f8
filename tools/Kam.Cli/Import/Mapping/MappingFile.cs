using Kam.Cli.Import.Csv;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Import.Mapping;

/// <summary>Finds the mapping of a folder: the given one, else the shipped one whose files and columns are there.</summary>
static class MappingFile
{
    static readonly string[] Shipped = ["mapping/product.json", "mapping/adventureworks.json"];

    /// <summary>The product's own files.</summary>
    public static PortfolioMapping Product => Read(Resource(Shipped[0]));

    public static PortfolioMapping For(string folder, string? file)
    {
        if (file is not null)
            return Checked(folder, Read(File.ReadAllText(file)));
        var candidates = Shipped.Select(name => Read(Resource(name))).ToList();
        return candidates.FirstOrDefault(mapping => Lacks(folder, mapping) is null)
            ?? throw new InvalidDataException($"{folder} fits no shipped mapping: "
                + string.Join(" ", candidates.Select(m => $"For '{m.Name}' {Lacks(folder, m)}.")) + " Give one with --mapping.");
    }

    public static PortfolioMapping Read(string json)
    {
        try
        {
            var mapping = JsonConvert.DeserializeObject<PortfolioMapping>(json, new JsonSerializerSettings
            {
                MissingMemberHandling = MissingMemberHandling.Error,
            }) ?? throw new InvalidDataException("The mapping is empty.");
            return Complete(mapping);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"The mapping cannot be read: {wrong.Message}", wrong);
        }
    }

    static PortfolioMapping Complete(PortfolioMapping mapping)
    {
        if (mapping.Accounts is null || mapping.Categories is null || mapping.Purchases is null)
            throw new InvalidDataException("A mapping needs accounts, categories and purchases.");
        if (mapping.Purchases.Category is null && (mapping.Purchases.Product is null || mapping.Products is null))
            throw new InvalidDataException("A mapping says purchases.category, or purchases.product and products.");
        return mapping;
    }

    static PortfolioMapping Checked(string folder, PortfolioMapping mapping) =>
        Lacks(folder, mapping) is { } lack ? throw new InvalidDataException($"{folder}: {lack}.") : mapping;

    static string? Lacks(string folder, PortfolioMapping mapping) =>
        Needs(mapping).Select(need => Lack(folder, mapping.Format, need.File, need.Columns)).FirstOrDefault(lack => lack is not null);

    static IEnumerable<(string File, string?[] Columns)> Needs(PortfolioMapping mapping)
    {
        var (accounts, categories, purchases) = (mapping.Accounts, mapping.Categories, mapping.Purchases);
        yield return (accounts.File, [accounts.Key, accounts.Columns.GetValueOrDefault("name")]);
        yield return (categories.File, [categories.Code, categories.Name]);
        if (mapping.Products is { } products)
            yield return (products.File, [products.Key, products.Category]);
        yield return (purchases.File, [purchases.Document, purchases.Date, purchases.Account, purchases.Net, purchases.Category ?? purchases.Product]);
    }

    static string? Lack(string folder, FileFormat format, string file, IEnumerable<string?> columns)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            return $"{file} is missing";
        var header = new CsvFile(path, format.Delimiter, format.Encoding).Header();
        return columns.FirstOrDefault(column => column is not null && !header.Has(column)) is { } missing
            ? $"{file} has no column '{missing}'" : null;
    }

    static string Resource(string name)
    {
        using var stream = typeof(MappingFile).Assembly.GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
