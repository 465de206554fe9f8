namespace Kam.Oracle.Tests.Rules;

enum Segment
{
    K,
    A,
    R,
    N,
    P,
}

enum Reason
{
    Override,
    NewClient,
    FewPurchases,
    MarginBelowFloor,
    CostToServe,
    ScoreAndValue,
    Strategic,
    ScoreAndRevenue,
    ScoreAndPotential,
    ConfidenceTooLow,
    Lapsed,
    Regular,
    Kept,
}

/// <summary>4.4: the segment that a client's figures of one date call for. The first match wins.</summary>
static class Segments
{
    /// <param name="isKey">The client is a key client already, so that staying one needs no confidence.</param>
    public static (Segment Segment, Reason Reason) Natural(Client client, Population population, Score score, bool isKey) =>
        New(client, population.Frame) is { } newcomer ? (Segment.N, newcomer)
        : Problem(client, population) is { } problem ? (Segment.P, problem)
        : Developed(client, population, score, isKey) ?? (Segment.R, Reason.Regular);

    static Reason? New(Client client, Frame frame)
    {
        var dates = client.Dates(frame.ToAsOf);
        var days = frame.AsOf.DayNumber - dates[0].DayNumber;
        return days < 180 ? Reason.NewClient : dates.Count < 3 && days < 365 ? Reason.FewPurchases : null;
    }

    static Reason? Problem(Client client, Population population)
    {
        var now = Trouble(client, population.Frame.Year, population.CompanyMargin);
        var before = Trouble(client, population.Frame.YearMonthBefore, population.CompanyMarginBefore);
        return before is null ? null : now;
    }

    /// <summary>The margin is looked at first.</summary>
    static Reason? Trouble(Client client, Period year, decimal? companyMargin)
    {
        var floor = companyMargin is { } company ? Math.Min(0, company - 0.05m) : (decimal?)null;
        var revenue = client.Revenue(year);
        return Value.NetMargin(client, year) < floor ? Reason.MarginBelowFloor
            : revenue > 0 && client.Inputs.CostToServe * 100 > 20 * revenue ? Reason.CostToServe : null;
    }

    /// <summary>K or A, and by which way; null for neither.</summary>
    static (Segment, Reason)? Developed(Client client, Population population, Score score, bool isKey)
    {
        var (points, value, potential, strategic) = (score.Points, score.S(1), score.S(2), score.S(5));
        Reason? key = points >= 70 && value >= 80 ? Reason.ScoreAndValue
            : client.Inputs.Strategic.Count == 3 && strategic >= 80 && value >= 80 && points >= 50 ? Reason.Strategic : null;
        if (key is { } way)
            return isKey || score.Confidence * 100 >= 60 * population.AvailableWeight ? (Segment.K, way) : (Segment.A, Reason.ConfidenceTooLow);
        return points < 50 || points is null ? null
            : value >= 60 ? (Segment.A, Reason.ScoreAndRevenue)
            : potential >= 60 && client.Inputs.Wallet is not null ? (Segment.A, Reason.ScoreAndPotential) : null;
    }
}
