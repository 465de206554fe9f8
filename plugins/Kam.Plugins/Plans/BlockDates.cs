using System.Collections.Generic;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>Notes the day on which what a block rests on was changed.</summary>
static class BlockDates
{
    public static void Put(Entity plan, PlanPart part, Day today)
    {
        foreach (var column in Columns(part)) plan[column] = today.Date;
    }

    static IEnumerable<string> Columns(PlanPart part)
    {
        if (part.HasFlag(PlanPart.Lines)) yield return PlanRow.Columns.Block3On;
        if (part.HasFlag(PlanPart.TargetContacts)) yield return PlanRow.Columns.Block4On;
        if (part.HasFlag(PlanPart.Tasks)) yield return PlanRow.Columns.Block7On;
        if (!part.HasFlag(PlanPart.Initiatives)) yield break;
        yield return PlanRow.Columns.Block2On;
        yield return PlanRow.Columns.Block5On;
    }
}
