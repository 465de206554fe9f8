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
    AccountRow.Columns.RecalculatedOn, AccountRow.Columns.RecalculationDone, AccountRow.Columns.Lock,
})]
[Step(Message.Create, ProgressRow.Table, Stage.PreValidation)]
[Step(Message.Update, ProgressRow.Table, Stage.PreValidation, Filter = new[]
{
    ProgressRow.Columns.DefinitionId, ProgressRow.Columns.Weight, ProgressRow.Columns.Category, ProgressRow.Columns.Type, ProgressRow.Columns.Evidence, ProgressRow.Columns.AnswerType,
    ProgressRow.Columns.Feeds, ProgressRow.Columns.StartedOn, ProgressRow.Columns.CompletedOn, ProgressRow.Columns.Stalled, ProgressRow.Columns.StalledSince,
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
})]
[Step(Message.Create, ProgressChangeRow.Table, Stage.PreValidation)]
[Step(Message.Update, ProgressChangeRow.Table, Stage.PreValidation, Filter = new[]
{
    ProgressChangeRow.Columns.ProgressId, ProgressChangeRow.Columns.AccountId, ProgressChangeRow.Columns.From, ProgressChangeRow.Columns.To,
    ProgressChangeRow.Columns.ChangedById, ProgressChangeRow.Columns.ChangedOn, ProgressChangeRow.Columns.Reason,
})]
public sealed class GuardComputedColumns : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsOurs) return null;
        var isNew = happened.Context.MessageName == nameof(Message.Create);
        var written = Guarded.In(happened.Context.PrimaryEntityName)
            .Where(column => happened.Target.Contains(column) && !(isNew && Guarded.IsChosenByUser(column, happened.Target[column])))
            .ToList();
        if (written.Count == 0 || Importers.Include(happened)) return null;
        return Refusal.Of(RefusalCode.ComputedColumn, string.Join(", ", written));
    }
}
