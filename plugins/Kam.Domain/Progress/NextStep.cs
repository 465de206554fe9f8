using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>The step that comes next with a client: of its open progresses the one with the earliest date.</summary>
/// <param name="Text">What is to be done; the name of the progress where nobody wrote it.</param>
public sealed record NextStep(Day On, string Text)
{
    /// <summary>The earliest of the dated steps; of one day the first by the alphabet, so that the answer does not depend on the order of rows. Null when there is none.</summary>
    public static NextStep? First(IEnumerable<NextStep> steps)
    {
        NextStep? first = null;
        foreach (var step in steps)
            if (first is null || step.On < first.On || step.On == first.On && string.CompareOrdinal(step.Text, first.Text) < 0) first = step;
        return first;
    }
}
