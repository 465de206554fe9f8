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

    /// <param name="written">Columns of the plan's own row.</param>
    public static void Put(Entity plan, IEnumerable<string> written, Day today)
    {
        foreach (var column in written)
            if (Block(column) is { } block) plan[block] = today.Date;
    }

    /// <summary>Null for what is of no block.</summary>
    static string? Block(string column) => column switch
    {
        PlanRow.Columns.Profile => PlanRow.Columns.Block1On,
        PlanRow.Columns.Strategy or PlanRow.Columns.ClientPlans => PlanRow.Columns.Block2On,
        PlanRow.Columns.CircleWhy or PlanRow.Columns.ShareWhy => PlanRow.Columns.Block3On,
        PlanRow.Columns.Goal or PlanRow.Columns.Target or PlanRow.Columns.Risks or PlanRow.Columns.Resources => PlanRow.Columns.Block6On,
        _ => null,
    };

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
