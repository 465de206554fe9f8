using System.Linq;
using Kam.Plugins.Model;

namespace Kam.Plugins.Plans;

/// <summary>The columns of a plan's own row.</summary>
static class PlanColumns
{
    /// <summary>What is taken from the client as it stands: block 1, and what purchases alone let expect.</summary>
    public static readonly string[] OfClient =
    {
        PlanRow.Columns.AsOf, PlanRow.Columns.Segment, PlanRow.Columns.PscProfile, PlanRow.Columns.Score, PlanRow.Columns.Revenue12, PlanRow.Columns.RevenueBefore, PlanRow.Columns.Ltv,
        PlanRow.Columns.ProgressPercent, PlanRow.Columns.Known, PlanRow.Columns.RecurringBase, PlanRow.Columns.Trend,
    };

    /// <summary>What follows from the lines.</summary>
    public static readonly string[] OfLines =
    {
        PlanRow.Columns.NeedNow, PlanRow.Columns.ShareNow, PlanRow.Columns.NeedNext, PlanRow.Columns.ShareNext, PlanRow.Columns.CircleOutlook, PlanRow.Columns.ShareOutlook, PlanRow.Columns.Scenario,
        PlanRow.Columns.Change, PlanRow.Columns.CircleEffect, PlanRow.Columns.ShareEffect, PlanRow.Columns.JointEffect, PlanRow.Columns.CircleForecast,
    };

    /// <summary>What follows from the initiatives.</summary>
    public static readonly string[] OfInitiatives = { PlanRow.Columns.InitiativeValue, PlanRow.Columns.Forecast };

    /// <summary>When what each block rests on was last changed.</summary>
    public static readonly string[] Changed =
    {
        PlanRow.Columns.Block1On, PlanRow.Columns.Block2On, PlanRow.Columns.Block3On, PlanRow.Columns.Block4On, PlanRow.Columns.Block5On, PlanRow.Columns.Block6On, PlanRow.Columns.Block7On,
    };

    /// <summary>What of the plan's own row says whether it is complete, and what follows from that.</summary>
    public static readonly string[] OfCompleteness = new[]
    {
        PlanRow.Columns.Year, PlanRow.Columns.ManagerId, PlanRow.Columns.AsOf, PlanRow.Columns.Profile, PlanRow.Columns.Strategy, PlanRow.Columns.ClientPlans, PlanRow.Columns.Goal, PlanRow.Columns.Target,
        PlanRow.Columns.Gaps, PlanRow.Columns.Quality, PlanRow.Columns.Complete,
    }.Concat(Changed).ToArray();

    public static readonly string[] Read = new[]
    {
        PlanRow.Columns.Name, PlanRow.Columns.AccountId, PlanRow.Columns.Revision, PlanRow.Columns.OwnerId, PlanRow.Columns.SubmittedById, PlanRow.Columns.Lifecycle,
        PlanRow.Columns.TransactionCurrencyId, PlanRow.Columns.ExchangeRate,
    }.Concat(OfClient).Concat(OfLines).Concat(OfInitiatives).Concat(OfCompleteness).Concat(PlanExecution.Columns).Distinct().ToArray();
}
