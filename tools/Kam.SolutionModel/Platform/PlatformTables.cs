using System.Text.Json;

namespace Kam.SolutionModel;

/// <summary>
/// The standard tables, from the compact files beside this one: official names, sets, type codes and options,
/// of the columns that this product, its sandbox or an ordinary client uses.
/// </summary>
public static class PlatformTables
{
    static readonly string[] Always = ["platform-core.json", "platform-security.json", "platform-activities.json", "platform-customization.json"];
    static readonly string[] Sales = ["platform-sales.json"];

    static readonly Lazy<Platform> Plain = new(() => Build(Always));
    static readonly Lazy<Platform> WithSales = new(() => Build([.. Always, .. Sales]));

    /// <summary>The standard tables; those of Dynamics 365 Sales only when asked for.</summary>
    public static Platform Load(bool withSales = false) => (withSales ? WithSales : Plain).Value;

    static Platform Build(string[] names)
    {
        var files = names.Select(Read).ToList();
        var built = files.SelectMany(file => file.Tables).Select(table => new PlatformTableBuilder(table)).ToList();
        return new(
            [.. built.Select(table => table.Build())],
            [.. built.SelectMany(table => table.Relationships()), .. files.SelectMany(file => file.OneToMany).Select(OneToMany)],
            [.. files.SelectMany(file => file.ManyToMany).Select(ManyToMany)]);
    }

    static PlatformFile Read(string name)
    {
        using var stream = typeof(PlatformTables).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The platform file {name} is not in the assembly.");
        return JsonSerializer.Deserialize<PlatformFile>(stream, PlatformFile.Options)!;
    }

    static OneToMany OneToMany(string[] row) =>
        new(row[0], row[1], row[2], row[3]) { Delete = Cascade.NoCascade, CollectionNavigation = row[0], LookupNavigation = $"{row[3]}_{row[1]}" };

    static ManyToMany ManyToMany(string[] row) =>
        new(row[0], row[1], row[2], row[3]) { FirstNavigation = row[0], SecondNavigation = row[0] };
}
