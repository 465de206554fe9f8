namespace Kam.Cli.Sample.Draw;

/// <summary>What becomes of a client's plan.</summary>
enum PlanFate
{
    Draft,
    InReview,

    /// <summary>In review, and its day has passed.</summary>
    Overdue,
    Active,

    /// <summary>Active, and hardly anything is done.</summary>
    Late,

    /// <summary>Of next year, approved already.</summary>
    Ahead,

    /// <summary>Closed before its year ends; next year's is a draft that takes over what was open.</summary>
    Followed,
}

sealed record InitiativeRow(string Category, string Name, string Note, string Benefit, int Source, string? Contact, int Relevance, decimal Value, int Probability, DateOnly Learnt, DateOnly Expected)
{
    /// <summary>What the client earns by it; null where nobody has worked it out.</summary>
    public RoiRow? Roi { get; init; }
}

/// <summary>A client's ROI sheet: four benefits and the cost a year, and what it invests once.</summary>
sealed record RoiRow(decimal UnitCost, decimal CycleTime, decimal Scrap, decimal StaffFreed, decimal AnnualCost, decimal Investment)
{
    /// <summary>Of an initiative that is worth so much to us: it pays back within the year.</summary>
    public static RoiRow Of(decimal value) => new(Part(value, 12), Part(value, 10), Part(value, 18), Part(value, 5), Part(value, 8), Part(value, 30));

    static decimal Part(decimal value, int percent) => Math.Round(value * percent / 10_000) * 100;
}

/// <param name="Contact">The function of whom to meet; <paramref name="Goal"/> 0 meet, 1 deepen.</param>
sealed record TargetRow(string Contact, int Goal, string Quarter, string Note);

/// <param name="Done">The day on which it was done; null while it is open.</param>
sealed record PlanTaskRow(string Name, int Type, int Role, decimal Hours, DateOnly Due, DateOnly? Done);

/// <summary>One client's plan of one year, as its owner would fill it in.</summary>
/// <param name="Texts">Column without prefix -> what is written there.</param>
/// <param name="Growth">Of every line's need; <paramref name="Gain"/> points of our share.</param>
sealed record PlanStory(
    PlanFate Fate, int Year, IReadOnlyDictionary<string, string> Texts, decimal Target, decimal Growth, decimal Gain,
    IReadOnlyList<InitiativeRow> Initiatives, IReadOnlyList<TargetRow> Targets, IReadOnlyList<PlanTaskRow> Tasks)
{
    /// <summary>Below it the client's business is not known well enough for more than a draft.</summary>
    const double Known = 0.4;

    static readonly PlanFate[] Fates = [PlanFate.Active, PlanFate.Late, PlanFate.InReview, PlanFate.Followed, PlanFate.Active, PlanFate.Overdue, PlanFate.Ahead, PlanFate.Active];

    public static IReadOnlyList<(ClientStory Client, PlanStory Plan)> All(IReadOnlyList<ClientStory> clients, DateOnly today)
    {
        var known = 0;
        return [.. clients.Where(client => client.Segment is not null && client.Maturity > 0).Select((client, place) =>
            (client, Of(client, place < ClientStory.Producers ? PlanFate.Active : client.Maturity < Known ? PlanFate.Draft : Fates[known++ % Fates.Length], place < ClientStory.Producers, today)))];
    }

    static PlanStory Of(ClientStory client, PlanFate fate, bool isProducer, DateOnly today)
    {
        var chance = Chance.Of(client.Company.Key, "plan");
        var year = today.Year + (fate == PlanFate.Ahead ? 1 : 0);
        var texts = PlanTexts.Of(client, isProducer, chance);
        var target = Math.Round((decimal)(client.Yearly * chance.Between(1.08, 1.3)) / 1000) * 1000;
        var (growth, gain) = isProducer ? (1.15m, 6m) : ((decimal)Math.Round(chance.Between(0.92, 1.18), 2), (decimal)(chance.Below(11) - 4));
        return new PlanStory(fate, year, texts, target, growth, gain,
            PlanInitiatives.Of(client, isProducer, year, today, chance), PlanTargets.Of(client, isProducer, year, chance), PlanSteps.Of(client, isProducer, fate, year, today, chance));
    }
}
