namespace Kam.Oracle.Tests.Rules;

/// <summary>What a run knows of all its clients together: active ones with a purchase date in the lookback.</summary>
sealed class Population
{
    public Population(Frame frame, Model model, IEnumerable<Client> clients, Func<string, string?> unitOf)
    {
        (Frame, Model) = (frame, model);
        Members = [.. clients.Where(client => client.Active && client.Dates(frame.Lookback).Count > 0)];
        Median = Rhythm.MedianOf(Members.SelectMany(client => client.Intervals(frame.Lookback)));
        CompanyMargin = Value.CompanyMargin(Members, frame.Year);
        CompanyMarginBefore = Value.CompanyMargin(Members, frame.YearMonthBefore);
        Prices = new Prices(Members, frame, unitOf);
        Values = Known(client => Value.Of(client, frame, model.Basis) is { } value ? Math.Max(0, value) : null, model.ValuePoints);
        Headrooms = Known(client => Value.Headroom(client, frame));
        Indices = Known(Prices.Index);
        Capacities = Known(Prices.Capacity);
        AvailableWeight = Members.SelectMany(client => Criteria.Of(client, this))
            .Where(criterion => criterion.S is not null).DistinctBy(criterion => criterion.Number).Sum(criterion => criterion.Weight);
    }

    public Frame Frame { get; }

    public Model Model { get; }

    public IReadOnlyList<Client> Members { get; }

    /// <summary>Of all intervals of all members.</summary>
    public decimal? Median { get; }

    public decimal? CompanyMargin { get; }

    public decimal? CompanyMarginBefore { get; }

    public Prices Prices { get; }

    public Distribution Values { get; }

    public Distribution Headrooms { get; }

    public Distribution Indices { get; }

    public Distribution Capacities { get; }

    /// <summary>Of the criteria that at least one member has.</summary>
    public decimal AvailableWeight { get; }

    public Rhythm RhythmOf(Client client) => new(client.Intervals(Frame.Lookback), Median);

    /// <summary>Days since the last purchase up to D, be it before the lookback.</summary>
    public int DaysSince(Client client) => Frame.AsOf.DayNumber - client.Dates(Frame.ToAsOf)[^1].DayNumber;

    Distribution Known(Func<Client, decimal?> value, IReadOnlyList<(Exact, Exact)>? points = null) => new(Members.Select(value).OfType<decimal>(), points);
}
