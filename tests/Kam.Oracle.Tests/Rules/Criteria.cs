namespace Kam.Oracle.Tests.Rules;

/// <param name="S">Null: missing, so left out and never replaced.</param>
/// <param name="Known">How much of the criterion's parts is known.</param>
sealed record Criterion(int Number, decimal? S, decimal Weight, decimal Known);

/// <summary>4.2: C1 to C5 of a client that has bought by D.</summary>
static class Criteria
{
    public static IReadOnlyList<Criterion> Of(Client client, Population population)
    {
        var (frame, inputs) = (population.Frame, client.Inputs);
        var potential = Potential(client, population);
        (decimal? S, decimal Known)[] five =
        [
            (population.Values.At(Value.Of(client, frame, population.Model.Basis) is { } value ? Math.Max(0, value) : null), 1),
            (Mean(potential), potential.Sum(part => part.Share)),
            (population.RhythmOf(client).Regularity(population.DaysSince(client)), 1),
            (Margin(Value.NetMargin(client, frame.Year), population.CompanyMargin), 1),
            (Mean([.. inputs.Strategic.Select(rating => (1m, (Exact)rating * 20))]), ((Exact)inputs.Strategic.Count / 3).Rounded(4)),
        ];
        return [.. five.Select((one, at) => new Criterion(at + 1, one.S, population.Model.Weights[at], one.S is null ? 0 : one.Known))];
    }

    /// <summary>Headroom, growth and the market's rating, so far as they are known.</summary>
    static IReadOnlyList<(decimal Share, Exact Points)> Potential(Client client, Population population)
    {
        var parts = new List<(decimal, Exact)>();
        if (population.Headrooms.At(Value.Headroom(client, population.Frame)) is { } headroom)
            parts.Add((0.5m, headroom));
        if (client.Inputs.Growth is { } growth)
            parts.Add((0.3m, Anchor.At(growth, (-20, 0), (0, 50), (20, 100))));
        if (client.Inputs.Market is { } market)
            parts.Add((0.2m, 25 * (market - 1)));
        return parts;
    }

    static decimal? Mean(IReadOnlyList<(decimal Share, Exact Points)> parts) =>
        parts.Count == 0 ? null : (Exact.Sum(parts.Select(part => part.Share * part.Points)) / parts.Sum(part => part.Share)).Rounded(4);

    static decimal? Margin(decimal? m, decimal? company)
    {
        var normal = Math.Max(company ?? 0, 0.05m);
        return m is { } margin ? Anchor.At(margin, (0, 0), (normal, 50), (2 * normal, 100)).Rounded(4) : null;
    }
}
