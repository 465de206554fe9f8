namespace Kam.Cli.Sample.Draw;

/// <summary>What a contact is to a client's decisions.</summary>
/// <param name="Contact">The contact's code.</param>
/// <param name="Attitude">−2 opponent to +2 advocate.</param>
sealed record StakeholderRow(string Contact, int Function, int Role, int Influence, int Attitude, string Goal, IReadOnlyList<AcquaintanceRow> KnownBy);

/// <param name="Closeness">1 to 3.</param>
sealed record AcquaintanceRow(Person Person, int Closeness);

/// <summary>The stakeholders of a key or developing client: the further the relation got, the more of them are known, and the better disposed.</summary>
static class StakeholderStory
{
    static readonly string[] Functions = ["Purchasing", "Technical", "Production", "Finance", "TopManagement", "Other"];
    static readonly string[] Roles = ["DecisionMaker", "Approver", "Influencer", "User", "Gatekeeper", "Champion"];

    public static IReadOnlyList<StakeholderRow> Of(ClientStory client)
    {
        if (client.Segment is null)
            return [];
        var chance = Chance.Of(client.Company.Key, "stakeholders");
        // Where nothing has begun only the buyer is known.
        return [.. ContactStory.Of(client).Select(contact => Row(client, contact.Function, chance))
            .Where((row, place) => client.Maturity == 0 ? row.Contact == "purchasing" : row.Contact == "purchasing" || Chance.Of(client.Company.Key, "known", place).Hits(0.35 + client.Maturity))];
    }

    static StakeholderRow Row(ClientStory client, string code, Chance chance)
    {
        var words = SampleSource.Relations.Functions[code];
        var influence = Math.Clamp((code switch { "top" => 5, "technical" or "finance" => 4, "purchasing2" => 2, _ => 3 }) + chance.Below(3) - 1, 1, 5);
        var attitude = Math.Clamp((int)Math.Round(client.Maturity * 3 - 1 + chance.Between(-1.2, 1.2)), -2, 2);
        var colleagues = chance.Some(SampleSource.People.Where(person => person.Member == "kam" && person != client.Owner), chance.Below(2));
        IReadOnlyList<AcquaintanceRow> knownBy = client.Maturity == 0 ? [] : [new(client.Owner, 1 + chance.Below(3)), .. colleagues.Select(person => new AcquaintanceRow(person, 1))];
        return new(code, Array.IndexOf(Functions, words.Function), Array.IndexOf(Roles, words.Role), influence, attitude, words.Goal[client.Company.IsRussian ? 1 : 0], knownBy);
    }
}
