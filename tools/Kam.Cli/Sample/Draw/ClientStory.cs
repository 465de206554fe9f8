namespace Kam.Cli.Sample.Draw;

/// <summary>How a client's purchases go over the years.</summary>
enum Course
{
    Growing,
    Steady,
    Seasonal,
    Declining,
    Lapsed,
    New,
}

/// <summary>One client with what becomes of it.</summary>
/// <param name="Segment">Set by hand: 0 key, 1 developing; null for the rest.</param>
/// <param name="Maturity">How far the relation got: about the share of progresses that are completed.</param>
sealed record ClientStory(
    Company Company, Person Owner, Course Course, double Yearly, int OrdersAYear, IReadOnlyList<SampleCategory> Buys, int? Segment, double Maturity)
{
    const int KeyClients = 12;
    const int DevelopingClients = 10;

    /// <summary>The first clients, food producers, who have cleaning agents from us and no packaging yet: their plans are about that.</summary>
    public const int Producers = 2;

    const string Cleaning = "CLEAN";

    static readonly string[] Packaging = ["FILM", "BOX"];

    public static IReadOnlyList<ClientStory> All() => [.. SampleSource.Companies.Select(Of)];

    static ClientStory Of(Company company, int place)
    {
        var chance = Chance.Of(company.Key, "story");
        int? segment = place < KeyClients ? 0 : place < KeyClients + DevelopingClients ? 1 : null;
        var course = segment is null ? Courses(chance) : chance.Hits(0.55) ? Course.Growing : chance.Hits(0.5) ? Course.Steady : Course.Seasonal;
        var yearly = segment switch { 0 => chance.Between(350_000, 900_000), 1 => chance.Between(120_000, 380_000), _ => chance.Between(8_000, 110_000) };
        var orders = segment is null ? 4 + chance.Below(7) : 12 + chance.Below(13);
        var buys = Bought(place, segment is null ? 1 + chance.Below(3) : 3 + chance.Below(4), chance);
        return new ClientStory(company, OwnerOf(company, place, segment), course, yearly, orders, buys, segment, MaturityOf(place, segment, chance));
    }

    static IReadOnlyList<SampleCategory> Bought(int place, int count, Chance chance)
    {
        var all = SampleSource.Categories;
        return place < Producers
            ? [.. all.Where(category => category.Code == Cleaning), .. chance.Some(all.Where(category => category.Code != Cleaning && !Packaging.Contains(category.Code)), count - 1)]
            : chance.Some(all, count);
    }

    static Course Courses(Chance chance) => chance.From(
    [
        Course.Growing, Course.Steady, Course.Steady, Course.Seasonal, Course.Seasonal, Course.Declining, Course.Declining, Course.Lapsed, Course.New,
    ]);

    // Key account managers speak their clients' language where they can.
    static Person OwnerOf(Company company, int place, int? segment)
    {
        var candidates = SampleSource.People.Where(p => p.Member == (segment is null ? "farmer" : "kam")).ToList();
        var speakers = candidates.Where(p => (p.Language == 1049) == company.IsRussian).ToList();
        return speakers[place / 2 % speakers.Count];
    }

    // Two partners, two close to it, a few beginnings, the rest between.
    static double MaturityOf(int place, int? segment, Chance chance) =>
        segment is null ? 0 : place < 2 ? 0.9 : place is 3 or 12 ? 0.78 : place % 7 == 6 ? 0 : chance.Between(0.2, 0.68);
}
