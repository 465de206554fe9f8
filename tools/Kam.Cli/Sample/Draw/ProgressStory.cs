namespace Kam.Cli.Sample.Draw;

enum Move
{
    Leave,
    Begin,
    Complete,

    /// <summary>Completed, then opened again with a reason.</summary>
    Reopen,
}

/// <summary>What happens to one progress of one client.</summary>
/// <param name="Quarter">The planned quarter where it differs from the catalogue's; one that has passed makes it stall.</param>
sealed record ProgressMove(string Code, Move Move, string? Quarter, string NextStep, DateOnly NextStepOn);

/// <summary>What happens to a client's checklist: knowledge comes before contacts, contacts before depth, depth before integration.</summary>
static class ProgressStory
{
    const string HardForAll = "D02";

    public static IEnumerable<ProgressMove> Of(ClientStory client, IReadOnlyList<string> codes, DateOnly today)
    {
        var chance = Chance.Of(client.Company.Key, "progress");
        foreach (var code in codes)
        {
            var ease = code[0] switch { 'K' => 0.28, 'C' => 0.12, 'D' => -0.05, _ => -0.15 };
            var chanceOfDone = client.Maturity == 0 ? 0 : Math.Clamp(client.Maturity + ease, 0.03, 0.95);
            var move = chance.Hits(chanceOfDone) ? (chance.Hits(0.04) ? Move.Reopen : Move.Complete)
                : chance.Hits(client.Maturity == 0 ? 0.1 : 0.45) ? Move.Begin : Move.Leave;
            // One of them stalls with nearly everybody: it is not the client's fault.
            var isLate = code == HardForAll ? move is Move.Begin or Move.Leave && chance.Hits(0.65) : move == Move.Begin && chance.Hits(0.3);
            var steps = SampleSource.Progress.Steps;
            yield return new ProgressMove(
                code, move, isLate ? Quarter(today.AddMonths(-3)) : null,
                chance.From(steps)[client.Company.IsRussian ? 1 : 0], today.AddDays(2 + chance.Below(30)));
        }
    }

    static string Quarter(DateOnly date) => $"{date.Year}-Q{(date.Month + 2) / 3}";
}
