namespace Kam.Oracle.Tests.Rules;

/// <summary>Every figure of a client by the name of the column that holds it, as it has to be after a run.</summary>
static class Expected
{
    const int FirstOption = 489900000;

    /// <summary>Of the row that explains the client. Only for one with a purchase date.</summary>
    public static Dictionary<string, object?> Of(Client client, Population population, Standing? before = null)
    {
        var columns = Amounts(client, population.Frame);
        AddLifetime(columns, new Lifetime(client, population.Frame));
        AddCounts(columns, client, population.Frame);
        AddRhythm(columns, client, population);
        AddChange(columns, new Change(client, population.Frame));
        if (HasBought(client, population.Frame))
            AddScore(columns, client, population, before);
        return columns;
    }

    /// <summary>Of the client's own row.</summary>
    public static Dictionary<string, object?> OfAccount(Client client, Population population, Standing? before = null)
    {
        var columns = HasBought(client, population.Frame) ? Judged(client, population, before) : Unjudged();
        var (frame, known) = (population.Frame, client.Purchases.Count > 0);
        var next = new NextOrder(client, frame, population.Median);
        columns["kam_revenue12"] = known ? client.Revenue(frame.Year) : null;
        columns["kam_ltvrevenue"] = known ? client.Revenue(frame.ToToday) : null;
        columns["kam_ltvprofit"] = client.Profit(frame.ToToday);
        columns["kam_firstpurchaseon"] = First(client.Dates(frame.ToToday));
        columns["kam_lastpurchaseon"] = Last(client.Dates(frame.ToToday));
        columns["kam_nextorderexpectedon"] = next.Expected;
        columns["kam_reengageneeded"] = next.ReEngageNeeded;
        return columns;
    }

    static Dictionary<string, object?> Judged(Client client, Population population, Standing? before)
    {
        var (score, standing) = (new Score(Criteria.Of(client, population)), Standing.Of(client, population, before));
        return new Dictionary<string, object?>
        {
            ["kam_segment"] = FirstOption + (int)standing.Segment,
            ["kam_segmentreason"] = FirstOption + (int)standing.Reason,
            ["kam_score"] = score.Points,
            ["kam_confidence"] = score.Confidence,
            ["kam_pscprofile"] = ProfileOf(client, population).ToString(),
            ["kam_iscandidate"] = Value.Of(client, population.Frame, population.Model.Basis) > population.Model.CandidateThreshold,
        };
    }

    /// <summary>Never bought by D: no score and no segment.</summary>
    static Dictionary<string, object?> Unjudged() => new()
    {
        ["kam_segment"] = null,
        ["kam_segmentreason"] = null,
        ["kam_score"] = null,
        ["kam_confidence"] = null,
        ["kam_pscprofile"] = null,
        ["kam_iscandidate"] = false,
    };

    public static bool HasBought(Client client, Frame frame) => client.Dates(frame.ToAsOf).Count > 0;

    static Profile ProfileOf(Client client, Population population) => new(
        population.Indices.At(population.Prices.Index(client)),
        population.RhythmOf(client).Regularity(population.DaysSince(client)),
        population.Capacities.At(population.Prices.Capacity(client)));

    static Dictionary<string, object?> Amounts(Client client, Frame frame) => new()
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
        ["kam_netwithcost12"] = WithCost(client, frame.Year),
        ["kam_netwithcosttoasof"] = WithCost(client, frame.ToAsOf),
    };

    static decimal WithCost(Client client, Period period) => client.In(period).Where(line => line.Cost is not null).Sum(line => line.Net);

    static void AddLifetime(Dictionary<string, object?> columns, Lifetime lifetime)
    {
        columns["kam_ltvrevenue"] = lifetime.Revenue;
        columns["kam_ltvprofit"] = lifetime.Profit;
        columns["kam_categoriesperorder"] = lifetime.CategoriesPerOrder;
        columns["kam_revenuepercategoryorder"] = lifetime.RevenuePerCategoryOrder;
        columns["kam_ordersperyear"] = lifetime.OrdersPerYear;
        columns["kam_years"] = lifetime.Years;
        columns["kam_margin"] = lifetime.Margin;
    }

    static void AddCounts(Dictionary<string, object?> columns, Client client, Frame frame)
    {
        columns["kam_categories12"] = Client.Categories(client.In(frame.Year));
        columns["kam_orders"] = client.Orders(frame.ToToday).Count;
        columns["kam_orders12"] = client.Orders(frame.Year).Count;
        columns["kam_categoryorders12"] = client.CategoryOrders(frame.Year);
        columns["kam_previousorders12"] = client.Orders(frame.PreviousYear).Count;
        columns["kam_previouscategoryorders12"] = client.CategoryOrders(frame.PreviousYear);
        columns["kam_purchasedates"] = client.Dates(frame.ToToday).Count;
        columns["kam_datesasof"] = client.Dates(frame.ToAsOf).Count;
        columns["kam_firstasof"] = First(client.Dates(frame.ToAsOf));
        columns["kam_lastasof"] = Last(client.Dates(frame.ToAsOf));
    }

    static DateOnly? First(IReadOnlyList<DateOnly> dates) => dates is [var first, ..] ? first : null;

    static DateOnly? Last(IReadOnlyList<DateOnly> dates) => dates is [.., var last] ? last : null;

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
