using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A client that is planned for, in one query: what block 1 takes over, its owner's manager, and its plans of the year and the year before.</summary>
/// <param name="Manager">Null where the owner has none, or is a team.</param>
sealed record PlannedClient(Entity Account, EntityReference? Manager, IReadOnlyList<Entity> Plans)
{
    const string OwnerAlias = "owner";
    const string PlanAlias = "plan";

    static readonly string[] PlanColumns =
    {
        PlanRow.Columns.PlanId, PlanRow.Columns.Year, PlanRow.Columns.Revision, PlanRow.Columns.Lifecycle, PlanRow.Columns.ApprovedOn, PlanRow.Columns.Profile, PlanRow.Columns.Strategy,
        PlanRow.Columns.ClientPlans, PlanRow.Columns.CircleWhy, PlanRow.Columns.ShareWhy,
    };

    public static PlannedClient Read(IOrganizationService service, Guid client, int year)
    {
        var query = new QueryExpression(AccountRow.Table)
        {
            ColumnSet = new ColumnSet(
                AccountRow.Columns.Name, AccountRow.Columns.OwnerId, AccountRow.Columns.TransactionCurrencyId, AccountRow.Columns.Segment, AccountRow.Columns.PscProfile,
                AccountRow.Columns.Score, AccountRow.Columns.LtvProfit, AccountRow.Columns.ProgressPercent),
        };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.Equal, client);
        var owner = query.AddLink(SystemUserRow.Table, AccountRow.Columns.OwnerId, SystemUserRow.Columns.SystemUserId, JoinOperator.LeftOuter);
        owner.EntityAlias = OwnerAlias;
        owner.Columns.AddColumns(SystemUserRow.Columns.SystemUserId, SystemUserRow.Columns.ParentSystemUserId);
        var plan = query.AddLink(PlanRow.Table, AccountRow.Columns.AccountId, PlanRow.Columns.AccountId, JoinOperator.LeftOuter);
        plan.EntityAlias = PlanAlias;
        plan.Columns.AddColumns(PlanColumns);
        plan.LinkCriteria.AddCondition(PlanRow.Columns.Year, ConditionOperator.In, year, year - 1);
        var rows = service.RetrieveMultiple(query).Entities;
        return new(
            rows[0],
            rows[0].Joined(OwnerAlias, SystemUserRow.Table, SystemUserRow.Columns.SystemUserId).GetAttributeValue<EntityReference>(SystemUserRow.Columns.ParentSystemUserId),
            rows.Select(row => row.Joined(PlanAlias, PlanRow.Table, PlanRow.Columns.PlanId)).Where(row => row.Id != Guid.Empty)
                .OrderByDescending(row => row.GetAttributeValue<int>(PlanRow.Columns.Revision)).ToList());
    }

    /// <summary>The plan that the year has: the newest that is not closed, else the newest.</summary>
    public Entity? PlanOf(int year)
    {
        var plans = Plans.Where(plan => plan.GetAttributeValue<int>(PlanRow.Columns.Year) == year).ToList();
        return plans.FirstOrDefault(plan => plan.Lifecycle() != PlanLifecycle.Closed) ?? plans.FirstOrDefault();
    }

    /// <summary>The plan of the year before that was worked by; of several the newest. One that was never approved is better than none.</summary>
    public Entity? PlanBefore(int year)
    {
        var plans = Plans.Where(plan => plan.GetAttributeValue<int>(PlanRow.Columns.Year) == year - 1).ToList();
        return plans.FirstOrDefault(plan => PlanLock.IsLocked(plan.Lifecycle())) ?? plans.FirstOrDefault();
    }
}
