using Kam.Cli.Import.Csv;
using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Portfolio;

/// <summary>Reads categories; a parent that has no line of its own becomes a category too.</summary>
static class CategoryFile
{
    public static Dictionary<string, CategoryRow> Read(string folder, PortfolioMapping mapping, ICollection<Reject> rejects)
    {
        var (format, source) = (mapping.Format, mapping.Categories);
        var categories = new Dictionary<string, CategoryRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in new CsvFile(Path.Combine(folder, source.File), format.Delimiter, format.Encoding).Lines())
        {
            var fields = new FieldReader(line, format);
            var category = Category(fields, source);
            // A file of products repeats its categories: only one that says something else is an error.
            if (fields.Problem is null && categories.TryGetValue(category.Code, out var known) && known != category)
                fields.Reject(source.Code, Why.AnotherThan(source.Name, category.Code, line.Number));
            if (fields.Problem is { } problem)
                rejects.Add(new Reject(source.File, line.Number, problem.Column, problem.Why));
            else
                categories.TryAdd(category.Code, category);
        }
        AddParents(categories, folder, mapping);
        return categories;
    }

    /// <summary>Product key -> category code, where lines name products.</summary>
    public static Dictionary<string, string> Products(string folder, PortfolioMapping mapping)
    {
        if (mapping.Products is not { } products)
            return [];
        return new CsvFile(Path.Combine(folder, products.File), mapping.Format.Delimiter, mapping.Format.Encoding).Lines()
            .Where(line => line.Broken is null && line[products.Key].Length > 0)
            .GroupBy(line => line[products.Key])
            .ToDictionary(g => g.Key, g => Code(g.First()[products.Category]));
    }

    public static string Code(string text) => ExternalKey.OfCategory(text);

    static CategoryRow Category(FieldReader fields, CategoryMapping source)
    {
        var (code, name) = (fields.Required(source.Code, 200), fields.Required(source.Name, 200));
        var parent = fields.Optional(source.Parent) is { } text ? Code(text) : null;
        return new CategoryRow(Code(code), name, fields.Optional(source.NameRussian), fields.Optional(source.Unit), parent);
    }

    static void AddParents(Dictionary<string, CategoryRow> categories, string folder, PortfolioMapping mapping)
    {
        var (format, source) = (mapping.Format, mapping.Categories);
        if (source.Parent is null)
            return;
        var names = new CsvFile(Path.Combine(folder, source.File), format.Delimiter, format.Encoding).Lines()
            .Where(line => line.Broken is null).Select(line => line[source.Parent]).Where(name => name.Length > 0).Distinct();
        foreach (var name in names)
            categories.TryAdd(Code(name), new CategoryRow(Code(name), name, null, null, null));
    }
}
