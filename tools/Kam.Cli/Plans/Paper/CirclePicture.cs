using Kam.Cli.Plans.Reading;

namespace Kam.Cli.Plans.Paper;

/// <summary>A need as a circle: its area stands for the amount, the slice is our share.</summary>
/// <param name="Share">Of 1; nothing is known of it: none.</param>
/// <param name="Said">The two in words.</param>
sealed record NeedCircle(decimal Need, decimal Share, string Said);

/// <summary>The whole need now and next side by side, as the page in the browser draws it.</summary>
sealed record CirclePicture(NeedCircle Now, NeedCircle Next)
{
    /// <summary>For who does not see it.</summary>
    public string Said => $"{Now.Said}; {Next.Said}";

    /// <summary>Null where one of the needs is not known: one circle alone compares nothing.</summary>
    public static CirclePicture? Of(PlanRow plan, PlanWords words) => Circle(plan, "now", "Now", words) is { } now && Circle(plan, "next", "Next", words) is { } next ? new(now, next) : null;

    static NeedCircle? Circle(PlanRow plan, string when, string named, PlanWords words) => plan.Number($"need{when}") is { } need
        ? new(need, (plan.Number($"share{when}") ?? 0) / 100,
            $"{words.Say($"Document_Need{named}")}: {words.Money(need)}, {words.Say($"Document_Share{named}")}: {words.Percent(plan.Number($"share{when}"))}")
        : null;
}
