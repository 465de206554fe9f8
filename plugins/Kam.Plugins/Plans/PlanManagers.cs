using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A plan's manager and the managers above, whatever the hierarchy of departments is.</summary>
static class PlanManagers
{
    // As many tables as a query joins well; no company has more levels.
    const int Levels = 10;

    /// <summary>The nearest first, in one query; none while the plan has no manager. Who stands above himself is named once.</summary>
    public static IReadOnlyList<Guid> Of(IOrganizationService service, Guid? manager)
    {
        if (manager is not { } id) return new Guid[0];
        var query = new QueryExpression(SystemUserRow.Table) { ColumnSet = new ColumnSet(SystemUserRow.Columns.ParentSystemUserId) };
        query.Criteria.AddCondition(SystemUserRow.Columns.SystemUserId, ConditionOperator.Equal, id);
        var above = query.AddLink(SystemUserRow.Table, SystemUserRow.Columns.ParentSystemUserId, SystemUserRow.Columns.SystemUserId, JoinOperator.LeftOuter);
        for (var level = 2; level <= Levels; level++)
        {
            above.EntityAlias = Alias(level);
            above.Columns.AddColumns(SystemUserRow.Columns.SystemUserId, SystemUserRow.Columns.ParentSystemUserId);
            if (level < Levels) above = above.AddLink(SystemUserRow.Table, SystemUserRow.Columns.ParentSystemUserId, SystemUserRow.Columns.SystemUserId, JoinOperator.LeftOuter);
        }
        var found = service.RetrieveMultiple(query).Entities.FirstOrDefault() ?? new Entity(SystemUserRow.Table);
        var levels = Enumerable.Range(2, Levels - 1).Select(level => found.Joined(Alias(level), SystemUserRow.Table, SystemUserRow.Columns.SystemUserId).Id);
        return new[] { id }.Concat(levels).Where(user => user != Guid.Empty).Distinct().ToList();
    }

    static string Alias(int level) => "level" + level;
}
