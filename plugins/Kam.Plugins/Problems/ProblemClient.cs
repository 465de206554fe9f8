using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Problems;

/// <summary>A client as it is now, with its figures and the decision that is open about it, in one query.</summary>
sealed record ProblemClient(Entity Account, Entity Value, Entity Open)
{
    const string ValueAlias = "value";
    const string DecisionAlias = "decision";

    public bool IsProblem => Account.Choice<Segment>(AccountRow.Columns.Segment) == Segment.Problem;

    public bool HasOpen => Open.Id != Guid.Empty;

    public static ProblemClient Read(IOrganizationService service, Guid client)
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountRow.Columns.Name, AccountRow.Columns.OwnerId, AccountRow.Columns.Segment, AccountRow.Columns.CostsToServe12, AccountRow.Columns.ExchangeRate) };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.Equal, client);
        var value = query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId, JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns.AddColumns(ClientValueRow.Columns.ClientValueId, ClientValueRow.Columns.Revenue12, ClientValueRow.Columns.Profit12);
        var open = query.AddLink(ProblemDecisionRow.Table, AccountRow.Columns.AccountId, ProblemDecisionRow.Columns.AccountId, JoinOperator.LeftOuter);
        open.EntityAlias = DecisionAlias;
        open.Columns.AddColumns(ProblemDecisionRow.Columns.ProblemDecisionId);
        open.LinkCriteria.AddCondition(ProblemDecisionRow.Columns.DecisionStatus, ConditionOperator.Equal, (int)DecisionStatusChoice.Open);
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault() ?? new Entity(AccountRow.Table);
        return new(row,
            row.Joined(ValueAlias, ClientValueRow.Table, ClientValueRow.Columns.ClientValueId),
            row.Joined(DecisionAlias, ProblemDecisionRow.Table, ProblemDecisionRow.Columns.ProblemDecisionId));
    }

    /// <summary>By how much the client costs more than it brings, in base currency.</summary>
    public decimal? Lost(decimal acceptedShare) => MoneyLost.Of(
        Value.GetAttributeValue<decimal?>(ClientValueRow.Columns.Revenue12) ?? 0,
        Value.GetAttributeValue<decimal?>(ClientValueRow.Columns.Profit12),
        Inputs.Of(Account).CostToServe, acceptedShare);
}
