namespace Kam.Cli.Sample.Draw;

/// <param name="Function">Code of the function, by which progresses find the contact who proves them.</param>
sealed record ContactRow(string Function, string First, string Last, string Title, string Email);

/// <summary>The people at a client: many where the relation matters.</summary>
static class ContactStory
{
    public static IReadOnlyList<ContactRow> Of(ClientStory client)
    {
        var chance = Chance.Of(client.Company.Key, "contacts");
        var functions = SampleSource.Names.Functions;
        return [.. (client.Segment is null ? chance.Some(functions, 1 + chance.Below(2)) : functions).Select(f => Contact(client.Company, f, chance))];
    }

    static ContactRow Contact(Company company, Function function, Chance chance)
    {
        var names = company.IsRussian ? SampleSource.Names.Russian : SampleSource.Names.English;
        var isWoman = chance.Hits(0.45);
        return new ContactRow(
            function.Code, chance.From(isWoman ? names.Women : names.Men), chance.From(isWoman ? names.WomenLast : names.MenLast),
            company.IsRussian ? function.Russian : function.English, Email(company, function.Code));
    }

    /// <summary>By which a contact is found again.</summary>
    public static string Email(Company company, string function) => $"{function}@{company.Key.ToLowerInvariant()}.example.com";
}
