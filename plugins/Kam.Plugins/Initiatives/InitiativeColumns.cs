using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Initiatives;

/// <summary>The columns of an initiative as a value of the domain, and back.</summary>
static class InitiativeColumns
{
    public static Initiative Initiative(this Entity row) => new(
        row.Choice<InitiativeRelevance>(InitiativeRow.Columns.Relevance) ?? InitiativeRelevance.NotRelevant,
        row.Choice<InitiativeOutcome>(InitiativeRow.Columns.Outcome) ?? InitiativeOutcome.Open,
        row.Money(InitiativeRow.Columns.Value),
        row.GetAttributeValue<int?>(InitiativeRow.Columns.Probability),
        row.GetAttributeValue<string>(InitiativeRow.Columns.ClientBenefit));

    /// <summary>From whom it was learnt.</summary>
    public static RowOfClient SourceContact(this Entity row) =>
        new(ContactRow.Table, ContactRow.Columns.ContactId, ContactRow.Columns.ParentCustomerId, row.Id(InitiativeRow.Columns.SourceContactId));

    /// <summary>What has revealed it.</summary>
    public static RowOfClient SourceProgress(this Entity row) =>
        new(ProgressRow.Table, ProgressRow.Columns.ProgressId, ProgressRow.Columns.AccountId, row.Id(InitiativeRow.Columns.SourceProgressId));

    /// <summary>What the saved row weighs in base currency, unless an importer says what it weighed.</summary>
    public static void Weigh(Event happened, PlanOfRow plan)
    {
        var rate = plan.Rate(happened, InitiativeRow.Columns.TransactionCurrencyId);
        var initiative = happened.After.Initiative();
        if (!happened.IsWeighed()) happened.Target[InitiativeRow.Columns.WeightedValue] = (initiative with { Value = initiative.Value / rate }).WeightedValue;
    }

    /// <summary>Whether the save says what the initiative weighs: one that moves nothing in a plan that is agreed upon does not.</summary>
    public static bool IsWeighed(this Event happened) => happened.Target.Contains(InitiativeRow.Columns.WeightedValue);
}
