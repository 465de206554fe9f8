namespace Kam.Oracle.Tests.Rules;

/// <summary>Every figure of a client by the name of the column that holds it, as it has to be after a run.</summary>
static class Expected
{
    const int FirstOption = 489900000;

    /// <summary>Of the row that explains the client. Only for one with a purchase date.</summary>
    public static Dictionary<string, object?> Of(Client client, Population population, Standing? before = null)
    {
        var columns = Statistics(client, population.Frame);
        AddRhythm(columns, client, population);
        AddChange(columns, new Change(client, population.Frame));
        if (HasBought(client, population.Frame))
            AddScore(columns, client, population, before);
        return columns;
    }

    /// <summary>Of the client's own row.</summary>
    public static Dictionary<string, object?> OfAccount(Client client, Population population, Standing? before = null)
    {
        var (frame, score) = (population.Frame, HasBought(client, population.Frame) ? new Score(Criteria.Of(client, population)) : null);
        var next = new NextOrder(client, frame, population.Median);
        var standing = score is null ? null : Standing.Of(client, population, before);
        var known = client.Purchases.Count > 0;
        var value = score is null ? null : Value.Of(client, frame, population.Model.Basis);
        return new Dictionary<string, object?>
        {
            ["kam_segment"] = FirstOption + (int?)standing?.Segment,
            ["kam_segmentreason"] = FirstOption + (int?)standing?.Reason,
            ["kam_score"] = score?.Points,
            ["kam_confidence"] = score?.Confidence,
            ["kam_pscprofile"] = score is null ? null : ProfileOf(client, population).ToString(),
            ["kam_iscandidate"] = value > population.Model.CandidateThreshold,
            ["kam_revenue12"] = known ? client.Revenue(frame.Year) : null,
            ["kam_ltvrevenue"] = known ? client.Revenue(frame.ToToday) : null,
            ["kam_ltvprofit"] = client.Profit(frame.ToToday),
            ["kam_firstpurchaseon"] = client.Dates(frame.ToToday) is [var first, ..] ? first : null,
            ["kam_lastpurchaseon"] = client.Dates(frame.ToToday) is [.., var last] ? last : null,
            ["kam_nextorderexpectedon"] = next.Expected,
            ["kam_reengageneeded"] = next.ReEngageNeeded,
        };
    }

    public static bool HasBought(Client client, Frame frame) => client.Dates(frame.ToAsOf).Count > 0;

    static Profile ProfileOf(Client client, Population population) => new(
        population.Indices.At(population.Prices.Index(client)),
        population.RhythmOf(client).Regularity(population.DaysSince(client)),
        population.Capacities.At(population.Prices.Capacity(client)));

    static Dictionary<string, object?> Statistics(Client client, Frame frame)
    {
        var lifetime = new Lifetime(client, frame);
        return new Dictionary<string, object?>
        {
            ["kam_asof"] = frame.AsOf,
            ["kam_revenue12"] = client.Revenue(frame.Year),
            ["kam_previousrevenue12"] = client.Revenue(frame.PreviousYear),
            ["kam_profit12"] = client.Profit(frame.Year),
            ["kam_previousprofit12"] = client.Profit(frame.PreviousYear),
            ["kam_revenue12before"] = client.Revenue(frame.YearMonthBefore),
            ["kam_profit12before"] = client.Profit(frame.YearMonthBefore),
            ["kam_revenuetoasof"] = client.Revenue(frame.ToAsOf),
            ["kam_profittoasof"] = client.Profit(frame.ToAsOf),
            ["kam_netwithcost12"] = client.In(frame.Year).Where(line => line.Cost is not null).Sum(line => line.Net),
            ["kam_netwithcosttoasof"] = client.In(frame.ToAsOf).Where(line => line.Cost is not null).Sum(line => line.Net),
            ["kam_ltvrevenue"] = lifetime.Revenue,
            ["kam_ltvprofit"] = lifetime.Profit,
            ["kam_categoriesperorder"] = lifetime.CategoriesPerOrder,
            ["kam_revenuepercategoryorder"] = lifetime.RevenuePerCategoryOrder,
            ["kam_ordersperyear"] = lifetime.OrdersPerYear,
            ["kam_years"] = lifetime.Years,
            ["kam_margin"] = lifetime.Margin,
            ["kam_categories12"] = Client.Categories(client.In(frame.Year)),
            ["kam_orders"] = client.Orders(frame.ToToday).Count,
            ["kam_orders12"] = client.Orders(frame.Year).Count,
            ["kam_categoryorders12"] = client.CategoryOrders(frame.Year),
            ["kam_previousorders12"] = client.Orders(frame.PreviousYear).Count,
            ["kam_previouscategoryorders12"] = client.CategoryOrders(frame.PreviousYear),
            ["kam_purchasedates"] = client.Dates(frame.ToToday).Count,
            ["kam_datesasof"] = client.Dates(frame.ToAsOf).Count,
            ["kam_firstasof"] = client.Dates(frame.ToAsOf) is [var first, ..] ? first : null,
            ["kam_lastasof"] = client.Dates(frame.ToAsOf) is [.., var last] ? last : null,
        };
    }

    static void AddRhythm(Dictionary<string, object?> columns, Client client, Population population)
    {
        var (rhythm, next) = (population.RhythmOf(client), new NextOrder(client, population.Frame, population.Median));
        var bought = HasBought(client, population.Frame);
        columns["kam_intervals"] = Several(rhythm);
        columns["kam_meaninterval"] = rhythm.Mean;
        columns["kam_medianinterval"] = rhythm.Median;
        columns["kam_variation"] = rhythm.Variation;
        columns["kam_recency"] = bought ? rhythm.Recency(population.DaysSince(client)) : null;
        columns["kam_regularity"] = bought ? rhythm.Regularity(population.DaysSince(client)) : null;
        columns["kam_todayintervals"] = Several(next.Rhythm);
        columns["kam_todaymean"] = next.Rhythm.Mean;
        columns["kam_todaymedian"] = next.Rhythm.Median;
        columns["kam_reengageon"] = next.ReEngageOn;
    }

    static void AddChange(Dictionary<string, object?> columns, Change change)
    {
        columns["kam_changetotal"] = change.Total;
        columns["kam_changecategories"] = change.Categories;
        columns["kam_changeaverage"] = change.Average;
        columns["kam_changeorders"] = change.Orders;
        columns["kam_changemargin"] = change.Margin;
    }

    static void AddScore(Dictionary<string, object?> columns, Client client, Population population, Standing? before)
    {
        var frame = population.Frame;
        var profile = ProfileOf(client, population);
        columns["kam_value"] = Value.Of(client, frame, population.Model.Basis);
        columns["kam_headroom"] = Value.Headroom(client, frame);
        columns["kam_margin12"] = Value.NetMargin(client, frame.Year);
        columns["kam_priceindex"] = population.Prices.Index(client);
        columns["kam_capacity"] = population.Prices.Capacity(client);
        columns["kam_pricepercentile"] = profile.PricePercent;
        columns["kam_capacitypercentile"] = profile.CapacityPercent;
        columns["kam_pricelevel"] = Level(profile.Price);
        columns["kam_regularitylevel"] = Level(profile.Rhythm);
        columns["kam_capacitylevel"] = Level(profile.Capacity);
        AddJudgement(columns, new Score(Criteria.Of(client, population)));
        AddStanding(columns, Standing.Of(client, population, before), before);
    }

    static void AddJudgement(Dictionary<string, object?> columns, Score score)
    {
        foreach (var criterion in score.Criteria)
        {
            columns[$"kam_s{criterion.Number}"] = criterion.S;
            columns[$"kam_weight{criterion.Number}"] = criterion.S is null ? 0 : criterion.Weight;
            columns[$"kam_known{criterion.Number}"] = criterion.Known;
            columns[$"kam_contribution{criterion.Number}"] = score.Contribution(criterion.Number);
        }
        columns["kam_score"] = score.Points;
        columns["kam_confidence"] = score.Confidence;
    }

    static void AddStanding(Dictionary<string, object?> columns, Standing now, Standing? before)
    {
        columns["kam_scoredon"] = now.AsOf;
        columns["kam_computedsegment"] = FirstOption + (int)now.Segment;
        columns["kam_computedreason"] = FirstOption + (int)now.Reason;
        columns["kam_pendingsegment"] = FirstOption + (int?)now.Pending;
        columns["kam_lapses"] = now.Lapses;
        columns["kam_priorsegment"] = FirstOption + (int?)before?.Segment;
        columns["kam_priorpending"] = FirstOption + (int?)before?.Pending;
        columns["kam_priorlapses"] = before?.Lapses;
        columns["kam_priorasof"] = before?.AsOf;
    }

    /// <summary>One interval is no rhythm, so none is shown.</summary>
    static int? Several(Rhythm rhythm) => rhythm.Intervals.Count is >= 2 and var count ? count : null;

    static int Level(char level) => FirstOption + "+\u2212?".IndexOf(level);
}
