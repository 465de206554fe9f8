using Newtonsoft.Json;

namespace Kam.Cli.Sample.Draw;

/// <summary>The words that the sample is drawn from, beside the code as JSON.</summary>
static class SampleSource
{
    public static IReadOnlyList<Company> Companies { get; } =
        [.. Read<string[][]>("companies").Select((c, i) => new Company($"KA-{i + 1:000}", c[0], c[1], c[2], c[3]))];

    public static IReadOnlyList<SampleCategory> Categories { get; } = Read<SampleCategory[]>("categories");

    public static IReadOnlyList<Person> People { get; } = Read<Person[]>("people");

    public static IReadOnlyList<Unit> Units { get; } = Read<Unit[]>("units");

    public static NameList Names { get; } = Read<NameList>("names");

    public static ProgressWords Progress { get; } = Read<ProgressWords>("progress");

    public static RelationWords Relations { get; } = Read<RelationWords>("relations");

    public static PlanWords Plans { get; } = Read<PlanWords>("plans");

    static T Read<T>(string name)
    {
        using var stream = typeof(SampleSource).Assembly.GetManifestResourceStream($"sample/{name}.json")!;
        return JsonConvert.DeserializeObject<T>(new StreamReader(stream).ReadToEnd())!;
    }
}

sealed record Company(string Key, string Name, string City, string Country, string Industry)
{
    public bool IsRussian => Country == "Россия";
}

sealed record SampleCategory(string Code, string Name, string NameRussian, string Unit, decimal Price, double Margin);

/// <param name="Member">"kam" or "farmer"; null for those who look after others.</param>
sealed record Person(string First, string Last, string Email, string Title, string Role, string Unit, string? Member, int Language);

sealed record Unit(string Name, string? Parent);

sealed record NameList(Names Russian, Names English, Function[] Functions);

sealed record Names(string[] Men, string[] Women, string[] MenLast, string[] WomenLast);

sealed record Function(string Code, string English, string Russian);

/// <param name="Reasons">Segment letter -> why the segment is set by hand, in English and Russian.</param>
sealed record ProgressWords(Dictionary<string, string[]> Reasons, string[][] Steps, Dictionary<string, DefinitionWords> Definitions);

/// <param name="Contact">The function of the contact who proves it.</param>
/// <param name="Visit">The subject of the appointment in which it happened.</param>
sealed record DefinitionWords(string[]? Note, string[]? Text, string? Contact, string[]? Visit);
