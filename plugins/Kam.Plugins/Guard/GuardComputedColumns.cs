using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Guard;

/// <summary>What the product computes is written by its rules, by the system and by importers. Judged before validation, when the row holds only what the user sent.</summary>
[Step(Message.Create, AccountRow.Table, Stage.PreValidation)]
[Step(Message.Update, AccountRow.Table, Stage.PreValidation, Filter = new[]
{
    AccountRow.Columns.WalletSource, AccountRow.Columns.Segment, AccountRow.Columns.ProgressPercent, AccountRow.Columns.ProgressCompleted, AccountRow.Columns.ProgressApplicable,
    AccountRow.Columns.StalledCount, AccountRow.Columns.RelationshipStatus, AccountRow.Columns.Revenue12, AccountRow.Columns.LtvRevenue, AccountRow.Columns.LtvProfit,
    AccountRow.Columns.FirstPurchaseOn, AccountRow.Columns.LastPurchaseOn, AccountRow.Columns.NextOrderExpectedOn,
    AccountRow.Columns.Score, AccountRow.Columns.Confidence, AccountRow.Columns.PscProfile, AccountRow.Columns.SegmentReason, AccountRow.Columns.ServiceRole, AccountRow.Columns.IsCandidate, AccountRow.Columns.ReengageNeeded,
    AccountRow.Columns.RecalculatedOn, AccountRow.Columns.RecalculationDone, AccountRow.Columns.Lock,
    AccountRow.Columns.SingleContact, AccountRow.Columns.LastContactOn, AccountRow.Columns.ReengageStage, AccountRow.Columns.NextStep, AccountRow.Columns.NextStepOn, AccountRow.Columns.RecountDone,
})]
[Step(Message.Create, ProgressRow.Table, Stage.PreValidation)]
[Step(Message.Update, ProgressRow.Table, Stage.PreValidation, Filter = new[]
{
    ProgressRow.Columns.DefinitionId, ProgressRow.Columns.Weight, ProgressRow.Columns.Category, ProgressRow.Columns.Type, ProgressRow.Columns.Evidence, ProgressRow.Columns.AnswerType,
    ProgressRow.Columns.Feeds, ProgressRow.Columns.StartedOn, ProgressRow.Columns.CompletedOn, ProgressRow.Columns.Stalled, ProgressRow.Columns.StalledSince, ProgressRow.Columns.StallReason,
})]
[Step(Message.Create, ClientValueRow.Table, Stage.PreValidation)]
[Step(Message.Update, ClientValueRow.Table, Stage.PreValidation, Filter = new[]
{
    ClientValueRow.Columns.AccountId, ClientValueRow.Columns.AsOf, ClientValueRow.Columns.Revenue12, ClientValueRow.Columns.PreviousRevenue12,
    ClientValueRow.Columns.Profit12, ClientValueRow.Columns.PreviousProfit12, ClientValueRow.Columns.LtvRevenue, ClientValueRow.Columns.LtvProfit,
    ClientValueRow.Columns.CategoriesPerOrder, ClientValueRow.Columns.RevenuePerCategoryOrder, ClientValueRow.Columns.OrdersPerYear, ClientValueRow.Columns.Years, ClientValueRow.Columns.Margin,
    ClientValueRow.Columns.Categories12, ClientValueRow.Columns.Orders, ClientValueRow.Columns.PurchaseDates, ClientValueRow.Columns.Intervals, ClientValueRow.Columns.MeanInterval,
    ClientValueRow.Columns.MedianInterval, ClientValueRow.Columns.Variation, ClientValueRow.Columns.Recency, ClientValueRow.Columns.Regularity,
    ClientValueRow.Columns.KnowledgePercent, ClientValueRow.Columns.ContactsPercent, ClientValueRow.Columns.DepthPercent, ClientValueRow.Columns.IntegrationPercent,
    ClientValueRow.Columns.Revenue12Before, ClientValueRow.Columns.Profit12Before, ClientValueRow.Columns.RevenueToAsOf, ClientValueRow.Columns.ProfitToAsOf, ClientValueRow.Columns.FirstAsOf, ClientValueRow.Columns.LastAsOf, ClientValueRow.Columns.DatesAsOf, ClientValueRow.Columns.NetWithCost12, ClientValueRow.Columns.NetWithCostToAsOf,
    ClientValueRow.Columns.Orders12, ClientValueRow.Columns.CategoryOrders12, ClientValueRow.Columns.PreviousOrders12, ClientValueRow.Columns.PreviousCategoryOrders12, ClientValueRow.Columns.TodayIntervals, ClientValueRow.Columns.TodayMean, ClientValueRow.Columns.TodayMedian, ClientValueRow.Columns.ReengageOn, ClientValueRow.Columns.Basis,
    ClientValueRow.Columns.Value, ClientValueRow.Columns.Headroom, ClientValueRow.Columns.Margin12, ClientValueRow.Columns.PriceIndex, ClientValueRow.Columns.Capacity, ClientValueRow.Columns.PricePercentile, ClientValueRow.Columns.CapacityPercentile, ClientValueRow.Columns.PriceLevel, ClientValueRow.Columns.RegularityLevel, ClientValueRow.Columns.CapacityLevel,
    ClientValueRow.Columns.S1, ClientValueRow.Columns.S2, ClientValueRow.Columns.S3, ClientValueRow.Columns.S4, ClientValueRow.Columns.S5, ClientValueRow.Columns.Weight1, ClientValueRow.Columns.Weight2, ClientValueRow.Columns.Weight3, ClientValueRow.Columns.Weight4, ClientValueRow.Columns.Weight5, ClientValueRow.Columns.Known1, ClientValueRow.Columns.Known2, ClientValueRow.Columns.Known3, ClientValueRow.Columns.Known4, ClientValueRow.Columns.Known5,
    ClientValueRow.Columns.Contribution1, ClientValueRow.Columns.Contribution2, ClientValueRow.Columns.Contribution3, ClientValueRow.Columns.Contribution4, ClientValueRow.Columns.Contribution5, ClientValueRow.Columns.Score, ClientValueRow.Columns.Confidence, ClientValueRow.Columns.ScoredOn, ClientValueRow.Columns.RunId, ClientValueRow.Columns.ModelVersion,
    ClientValueRow.Columns.ChangeCategories, ClientValueRow.Columns.ChangeAverage, ClientValueRow.Columns.ChangeOrders, ClientValueRow.Columns.ChangeMargin, ClientValueRow.Columns.ChangeTotal,
    ClientValueRow.Columns.ComputedSegment, ClientValueRow.Columns.ComputedReason, ClientValueRow.Columns.PendingSegment, ClientValueRow.Columns.Lapses, ClientValueRow.Columns.PriorSegment, ClientValueRow.Columns.PriorPending, ClientValueRow.Columns.PriorLapses, ClientValueRow.Columns.PriorAsOf,
    ClientValueRow.Columns.ContactsIndex, ClientValueRow.Columns.FunctionsCovered, ClientValueRow.Columns.Stakeholders, ClientValueRow.Columns.Activities12, ClientValueRow.Columns.TopContactShare,
})]
[Step(Message.Create, ProgressChangeRow.Table, Stage.PreValidation)]
[Step(Message.Update, ProgressChangeRow.Table, Stage.PreValidation, Filter = new[]
{
    ProgressChangeRow.Columns.ProgressId, ProgressChangeRow.Columns.AccountId, ProgressChangeRow.Columns.From, ProgressChangeRow.Columns.To,
    ProgressChangeRow.Columns.ChangedById, ProgressChangeRow.Columns.ChangedOn, ProgressChangeRow.Columns.Reason, ProgressChangeRow.Columns.ChangeSource,
})]
[Step(Message.Create, ReengagementRow.Table, Stage.PreValidation)]
[Step(Message.Update, ReengagementRow.Table, Stage.PreValidation, Filter = new[]
{
    ReengagementRow.Columns.AccountId, ReengagementRow.Columns.Stage, ReengagementRow.Columns.GateStage, ReengagementRow.Columns.StartedOn,
    ReengagementRow.Columns.EnteredStageOn, ReengagementRow.Columns.EndedOn, ReengagementRow.Columns.RunningKey,
})]
[Step(Message.Create, ReengageStageChangeRow.Table, Stage.PreValidation)]
[Step(Message.Update, ReengageStageChangeRow.Table, Stage.PreValidation, Filter = new[]
{
    ReengageStageChangeRow.Columns.ReengagementId, ReengageStageChangeRow.Columns.AccountId, ReengageStageChangeRow.Columns.From, ReengageStageChangeRow.Columns.To,
    ReengageStageChangeRow.Columns.On, ReengageStageChangeRow.Columns.ById, ReengageStageChangeRow.Columns.MoveReason, ReengageStageChangeRow.Columns.Reason, ReengageStageChangeRow.Columns.Days,
})]
[Step(Message.Create, StakeholderRow.Table, Stage.PreValidation)]
[Step(Message.Update, StakeholderRow.Table, Stage.PreValidation, Filter = new[] { StakeholderRow.Columns.LastContactOn })]
[Step(Message.Create, CircleRow.Table, Stage.PreValidation)]
[Step(Message.Update, CircleRow.Table, Stage.PreValidation, Filter = new[] { CircleRow.Columns.Key, CircleRow.Columns.CompetitorShare, CircleRow.Columns.OthersShare })]
[Step(Message.Create, ScoringModelRow.Table, Stage.PreValidation)]
[Step(Message.Update, ScoringModelRow.Table, Stage.PreValidation, Filter = new[] { ScoringModelRow.Columns.Version, ScoringModelRow.Columns.LastRunId, ScoringModelRow.Columns.ShippedHash })]
[Step(Message.Create, ProblemDecisionRow.Table, Stage.PreValidation)]
[Step(Message.Update, ProblemDecisionRow.Table, Stage.PreValidation, Filter = new[]
{
    ProblemDecisionRow.Columns.AccountId, ProblemDecisionRow.Columns.OpenedOn, ProblemDecisionRow.Columns.DecidedOn, ProblemDecisionRow.Columns.MoneyLost, ProblemDecisionRow.Columns.OpenKey,
})]
[Step(Message.Create, SnapshotRow.Table, Stage.PreValidation)]
[Step(Message.Update, SnapshotRow.Table, Stage.PreValidation, Filter = new[]
{
    SnapshotRow.Columns.AccountId, SnapshotRow.Columns.Month, SnapshotRow.Columns.Segment, SnapshotRow.Columns.SegmentReason, SnapshotRow.Columns.Score, SnapshotRow.Columns.Confidence,
    SnapshotRow.Columns.PscProfile, SnapshotRow.Columns.Revenue12, SnapshotRow.Columns.LtvRevenue, SnapshotRow.Columns.ProgressPercent,
    SnapshotRow.Columns.LtvProfit, SnapshotRow.Columns.UserId, SnapshotRow.Columns.WalletShare,
})]
[Step(Message.Create, KpiRow.Table, Stage.PreValidation)]
[Step(Message.Update, KpiRow.Table, Stage.PreValidation, Filter = new[]
{
    KpiRow.Columns.UserId, KpiRow.Columns.Quarter, KpiRow.Columns.QuarterPlanStatus, KpiRow.Columns.FrozenOn, KpiRow.Columns.RemindedOn, KpiRow.Columns.ClosedOn,
    KpiRow.Columns.Planned, KpiRow.Columns.Completed, KpiRow.Columns.Percent, KpiRow.Columns.Withdrawn, KpiRow.Columns.Added, KpiRow.Columns.AddedCompleted, KpiRow.Columns.CarriedOver,
    KpiRow.Columns.Clients, KpiRow.Columns.LtvGrowth, KpiRow.Columns.Uplift, KpiRow.Columns.Peers, KpiRow.Columns.UpliftAsOn, KpiRow.Columns.Lock,
})]
[Step(Message.Create, QuarterPlanItemRow.Table, Stage.PreValidation)]
[Step(Message.Update, QuarterPlanItemRow.Table, Stage.PreValidation, Filter = new[]
{
    QuarterPlanItemRow.Columns.KpiId, QuarterPlanItemRow.Columns.ProgressId, QuarterPlanItemRow.Columns.AccountId, QuarterPlanItemRow.Columns.DefinitionId, QuarterPlanItemRow.Columns.UserId,
    QuarterPlanItemRow.Columns.Quarter, QuarterPlanItemRow.Columns.IsAddition, QuarterPlanItemRow.Columns.IsCarriedOver, QuarterPlanItemRow.Columns.PlanResult, QuarterPlanItemRow.Columns.ResultOn,
})]
[Step(Message.Create, ProgressDefinitionRow.Table, Stage.PreValidation)]
[Step(Message.Update, ProgressDefinitionRow.Table, Stage.PreValidation, Filter = new[]
{
    ProgressDefinitionRow.Columns.OpenProgresses, ProgressDefinitionRow.Columns.StalledProgresses, ProgressDefinitionRow.Columns.OpenClients,
    ProgressDefinitionRow.Columns.IsSystemicStall, ProgressDefinitionRow.Columns.SystemicSince,
})]
[Step(Message.Create, PlanRow.Table, Stage.PreValidation)]
[Step(Message.Update, PlanRow.Table, Stage.PreValidation, Filter = new[]
{
    PlanRow.Columns.Name, PlanRow.Columns.AccountId, PlanRow.Columns.Year, PlanRow.Columns.Revision, PlanRow.Columns.Lifecycle, PlanRow.Columns.RevisionOfId,
    PlanRow.Columns.SubmittedOn, PlanRow.Columns.SubmittedById, PlanRow.Columns.ReviewDueOn, PlanRow.Columns.ReviewRemindedOn, PlanRow.Columns.ApprovedOn, PlanRow.Columns.ApprovedById, PlanRow.Columns.ActivatedOn, PlanRow.Columns.ClosedOn,
    PlanRow.Columns.AsOf, PlanRow.Columns.Segment, PlanRow.Columns.PscProfile, PlanRow.Columns.Score, PlanRow.Columns.Revenue12, PlanRow.Columns.RevenueBefore, PlanRow.Columns.Ltv, PlanRow.Columns.ProgressPercent, PlanRow.Columns.Known,
    PlanRow.Columns.NeedNow, PlanRow.Columns.ShareNow, PlanRow.Columns.NeedNext, PlanRow.Columns.ShareNext, PlanRow.Columns.CircleOutlook, PlanRow.Columns.ShareOutlook, PlanRow.Columns.Scenario, PlanRow.Columns.Change, PlanRow.Columns.CircleEffect, PlanRow.Columns.ShareEffect, PlanRow.Columns.JointEffect,
    PlanRow.Columns.RecurringBase, PlanRow.Columns.InitiativeValue, PlanRow.Columns.Forecast, PlanRow.Columns.CircleForecast, PlanRow.Columns.Trend,
    PlanRow.Columns.Q1Due, PlanRow.Columns.Q1Done, PlanRow.Columns.Q1Percent, PlanRow.Columns.Q2Due, PlanRow.Columns.Q2Done, PlanRow.Columns.Q2Percent, PlanRow.Columns.Q3Due, PlanRow.Columns.Q3Done, PlanRow.Columns.Q3Percent, PlanRow.Columns.Q4Due, PlanRow.Columns.Q4Done, PlanRow.Columns.Q4Percent, PlanRow.Columns.Due, PlanRow.Columns.Done, PlanRow.Columns.Execution,
    PlanRow.Columns.Escalation, PlanRow.Columns.EscalationQuarter, PlanRow.Columns.EscalatedOn, PlanRow.Columns.EscalationAnsweredOn, PlanRow.Columns.Quality, PlanRow.Columns.Complete, PlanRow.Columns.Gaps,
    PlanRow.Columns.Block1On, PlanRow.Columns.Block2On, PlanRow.Columns.Block3On, PlanRow.Columns.Block4On, PlanRow.Columns.Block5On, PlanRow.Columns.Block6On, PlanRow.Columns.Block7On, PlanRow.Columns.Lock,
})]
[Step(Message.Create, PlanLineRow.Table, Stage.PreValidation)]
[Step(Message.Update, PlanLineRow.Table, Stage.PreValidation, Filter = new[]
{
    PlanLineRow.Columns.Name, PlanLineRow.Columns.PlanId, PlanLineRow.Columns.AccountId, PlanLineRow.Columns.CategoryId, PlanLineRow.Columns.CircleId, PlanLineRow.Columns.Key,
    PlanLineRow.Columns.NeedNow, PlanLineRow.Columns.ShareNow, PlanLineRow.Columns.Purchased12, PlanLineRow.Columns.Change, PlanLineRow.Columns.CircleEffect, PlanLineRow.Columns.ShareEffect, PlanLineRow.Columns.JointEffect,
})]
[Step(Message.Create, PlanTaskRow.Table, Stage.PreValidation)]
[Step(Message.Update, PlanTaskRow.Table, Stage.PreValidation, Filter = new[]
{
    PlanTaskRow.Columns.AccountId, PlanTaskRow.Columns.Quarter, PlanTaskRow.Columns.MovedCount, PlanTaskRow.Columns.MovedFrom, PlanTaskRow.Columns.TaskId, PlanTaskRow.Columns.TakenFromId,
})]
[Step(Message.Create, InitiativeRow.Table, Stage.PreValidation)]
[Step(Message.Update, InitiativeRow.Table, Stage.PreValidation, Filter = new[] { InitiativeRow.Columns.AccountId, InitiativeRow.Columns.WeightedValue, InitiativeRow.Columns.TakenFromId })]
[Step(Message.Create, RoiRow.Table, Stage.PreValidation)]
[Step(Message.Update, RoiRow.Table, Stage.PreValidation, Filter = new[]
{
    RoiRow.Columns.PlanId, RoiRow.Columns.AccountId, RoiRow.Columns.NetBenefit, RoiRow.Columns.RoiPercent, RoiRow.Columns.PaybackMonths,
})]
[Step(Message.Create, TargetContactRow.Table, Stage.PreValidation)]
[Step(Message.Update, TargetContactRow.Table, Stage.PreValidation, Filter = new[] { TargetContactRow.Columns.AccountId, TargetContactRow.Columns.DoneOn })]
public sealed class GuardComputedColumns : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsOurs) return null;
        var isNew = happened.Context.MessageName == nameof(Message.Create);
        var written = Guarded.In(happened.Context.PrimaryEntityName)
            .Where(column => happened.Target.Contains(column) && !(isNew && Guarded.IsChosenByUser(happened.Target.LogicalName, column, happened.Target[column])))
            .ToList();
        if (written.Count == 0 || Importers.Include(happened)) return null;
        return Refusal.Of(RefusalCode.ComputedColumn, string.Join(", ", written));
    }
}
