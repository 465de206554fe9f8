using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Reports;

/// <summary>Reads what a KAM's uplift is told from: the KAM's key and developing clients, and the regular clients of the strata that these occupy.</summary>
static class UpliftOf
{
    const string ValueAlias = "value";

    public static Uplift ForKam(IOrganizationService service, Guid kam, Day asOf, int minimum)
    {
        var own = Read(service, asOf, query =>
        {
            query.Criteria.AddCondition(AccountRow.Columns.OwnerId, ConditionOperator.Equal, kam);
            query.Criteria.AddCondition(AccountRow.Columns.Segment, ConditionOperator.In, (int)SegmentChoice.Key, (int)SegmentChoice.Develop);
        });
        var occupied = own.Where(client => client.Growth is not null).Select(client => client.Stratum).Distinct().ToList();
        var regular = occupied.Count == 0 ? Array.Empty<GrowingClient>() : Read(service, asOf, query =>
        {
            query.Criteria.AddCondition(AccountRow.Columns.Segment, ConditionOperator.Equal, (int)SegmentChoice.Regular);
            Narrow(query.Criteria.AddFilter(LogicalOperator.Or), occupied);
        });
        return Uplift.Of(own, regular, minimum);
    }

    /// <summary>Only what can be a peer is read; which are is for the rule to say.</summary>
    static void Narrow(FilterExpression peers, IEnumerable<Stratum> occupied)
    {
        foreach (var fifth in occupied.GroupBy(stratum => stratum.Fifth).OrderBy(group => group.Key))
        {
            var filter = peers.AddFilter(LogicalOperator.And);
            filter.AddCondition(ValueAlias, ClientValueRow.Columns.S1, ConditionOperator.GreaterEqual, (decimal)(fifth.Key * Stratum.Width));
            filter.AddCondition(ValueAlias, ClientValueRow.Columns.S1, ConditionOperator.LessEqual, (decimal)((fifth.Key + 1) * Stratum.Width));
            var years = filter.AddFilter(LogicalOperator.Or);
            foreach (var year in fifth.Select(stratum => stratum.FirstYear).OrderBy(year => year))
                years.AddCondition(ValueAlias, ClientValueRow.Columns.FirstAsOf, ConditionOperator.Between, new DateTime(year, 1, 1), new DateTime(year, 12, 31));
        }
    }

    static IReadOnlyList<GrowingClient> Read(IOrganizationService service, Day asOf, Action<QueryExpression> narrow)
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountRow.Columns.AccountId) };
        query.Criteria.AddCondition(AccountRow.Columns.StateCode, ConditionOperator.Equal, (int)AccountState.Active);
        var value = query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId);
        value.EntityAlias = ValueAlias;
        value.Columns.AddColumns(ClientValueRow.Columns.ClientValueId, ClientValueRow.Columns.S1, ClientValueRow.Columns.FirstAsOf, ClientValueRow.Columns.RevenueToAsOf, ClientValueRow.Columns.Revenue12);
        value.LinkCriteria.AddCondition(ClientValueRow.Columns.ScoredOn, ConditionOperator.Equal, asOf.Date);
        value.LinkCriteria.AddCondition(ClientValueRow.Columns.S1, ConditionOperator.NotNull);
        value.LinkCriteria.AddCondition(ClientValueRow.Columns.FirstAsOf, ConditionOperator.NotNull);
        query.AddOrder(AccountRow.Columns.AccountId, OrderType.Ascending);
        narrow(query);
        return Pages.Of(service, query).Select(row => Client(row.Joined(ValueAlias, ClientValueRow.Table, ClientValueRow.Columns.ClientValueId))).ToList();
    }

    static GrowingClient Client(Entity value) => new(
        Stratum.Of(value.GetAttributeValue<decimal>(ClientValueRow.Columns.S1), value.Day(ClientValueRow.Columns.FirstAsOf)!.Value),
        LtvGrowth.InTwelveMonths(value.GetAttributeValue<decimal?>(ClientValueRow.Columns.RevenueToAsOf), value.GetAttributeValue<decimal?>(ClientValueRow.Columns.Revenue12)));
}
