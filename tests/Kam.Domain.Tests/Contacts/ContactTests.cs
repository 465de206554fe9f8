using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Contacts;

public class ContactTests
{
    [Theory, MemberData(nameof(Cases.Of), "last-contact", MemberType = typeof(Cases))]
    public void An_activity_took_place_when_the_table_says(JsonObject row) =>
        Assert.Equal(row.Day("on"), ActivityEnd.Of(row["kind"].Word<ActivityKind>(), row.Day("scheduled"), row.Day("actual"), row.Day("modified")));

    [Theory, MemberData(nameof(Cases.Of), "contacts", MemberType = typeof(Cases))]
    public void A_clients_people_are_as_the_table_says(JsonObject row)
    {
        var stakeholders = row["stakeholders"]!.AsArray().Select(one => new Stakeholder(Person((string)one![0]!), one[1] is { } function ? function.Word<StakeholderFunction>() : null)).ToList();
        var figures = ContactRules.Default.Judge(stakeholders, [.. row["activities"]!.AsArray().Select(Activity)], An.Today);
        Assert.Equal((row.Day("last"), (int)row["covered"]!, row.Number("index")), (figures.LastContactOn, figures.FunctionsCovered, figures.Index));
        Assert.Equal(((int)row["activities12"]!, row.Number("topShare"), (bool)row["single"]!), (figures.Activities12, figures.TopShare?.Value, figures.IsSingle));
        Assert.Equal(stakeholders.Count, figures.Stakeholders);
    }

    [Fact]
    public void The_order_of_activities_does_not_matter() => Known.Sample((stakeholders, activities) =>
        Assert.Equal(Shown(stakeholders, activities), Shown(stakeholders, [.. activities.Reverse()])));

    [Fact]
    public void Another_activity_never_covers_less_nor_makes_the_last_contact_older() => Gen.Select(Known, One).Sample((known, more) =>
    {
        var (stakeholders, activities) = known;
        var (before, after) = (Judge(stakeholders, activities), Judge(stakeholders, [.. activities, more]));
        Assert.True(after.FunctionsCovered >= before.FunctionsCovered);
        Assert.True(before.LastContactOn is null || after.LastContactOn >= before.LastContactOn);
        Assert.All(stakeholders, one => Assert.False(after.LastContacts.With(one.Contact) < before.LastContacts.With(one.Contact)));
    });

    [Fact]
    public void Days_without_activities_never_cover_more() => Gen.Select(Known, Gen.Int[0, 400]).Sample((known, days) =>
    {
        var (stakeholders, activities) = known;
        var (now, later) = (Judge(stakeholders, activities), Judge(stakeholders, activities, days));
        Assert.True(later.FunctionsCovered <= now.FunctionsCovered);
        Assert.True(later.Activities12 <= now.Activities12);
        Assert.Equal(now.LastContactOn, later.LastContactOn);
    });

    [Fact]
    public void The_index_goes_by_fifths_from_nothing_to_everything() => Known.Sample((stakeholders, activities) =>
    {
        var figures = Judge(stakeholders, activities);
        Assert.InRange(figures.Index, 0, 100);
        Assert.Equal(0, figures.Index % 20);
        Assert.Equal(figures.AreNone, stakeholders.Length == 0 && figures.LastContactOn is null);
    });

    static readonly Gen<Guid> Somebody = Gen.Int[0, 4].Select(number => new Guid(number, 0, 0, new byte[8]));

    static readonly Gen<ClientActivity> One = Gen.Select(Gen.Int[0, 800], Somebody.Array[0, 3], Gen.Bool, (days, people, talk) => new ClientActivity(An.Today.Plus(-days), [.. people.Distinct()], talk));

    static readonly Gen<(Stakeholder[], ClientActivity[])> Known = Gen.Select(
        Gen.Select(Somebody, Gen.Enum<StakeholderFunction>(), (person, function) => new Stakeholder(person, function)).Array[0, 6], One.Array[0, 12]);

    static ContactFigures Judge(Stakeholder[] stakeholders, ClientActivity[] activities, int later = 0) => ContactRules.Default.Judge(stakeholders, activities, An.Today.Plus(later));

    static object Shown(Stakeholder[] stakeholders, ClientActivity[] activities)
    {
        var figures = Judge(stakeholders, activities);
        return (figures.LastContactOn, figures.FunctionsCovered, figures.Activities12, figures.TopShare, figures.IsSingle);
    }

    static ClientActivity Activity(JsonNode? row) =>
        new(Day.Of(DateTime.Parse((string)row![1]!)), [.. ((string)row[2]!).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Person)], (string)row[0]! == "talk");

    static Guid Person(string name) => new(name.Sum(letter => letter * 31), 0, 0, new byte[8]);
}
