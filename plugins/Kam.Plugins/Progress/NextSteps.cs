using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>The next step with a client, as its progresses say.</summary>
static class NextSteps
{
    public static void Put(Entity wanted, IEnumerable<Entity> progresses)
    {
        var next = NextStep.First(progresses.Where(progress => progress.State().IsOpen).Select(Step).OfType<NextStep>());
        wanted[AccountRow.Columns.NextStep] = next?.Text;
        wanted[AccountRow.Columns.NextStepOn] = next?.On.Date;
    }

    /// <summary>Whether a save of a progress may bring another next step: a text without a date is nobody's next.</summary>
    public static bool Move(Event happened) => happened.After.State().IsOpen
        && (happened.Changes(ProgressRow.Columns.NextStepOn) || happened.Changes(ProgressRow.Columns.NextStep) && happened.After.Day(ProgressRow.Columns.NextStepOn) is not null);

    static NextStep? Step(Entity progress)
    {
        if (progress.Day(ProgressRow.Columns.NextStepOn) is not { } day) return null;
        var text = progress.GetAttributeValue<string>(ProgressRow.Columns.NextStep);
        return new(day, (string.IsNullOrWhiteSpace(text) ? progress.GetAttributeValue<string>(ProgressRow.Columns.Name) : text) ?? "");
    }
}
