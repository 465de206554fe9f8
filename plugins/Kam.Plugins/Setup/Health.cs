using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Setup;

/// <summary>What the health page shows: facts by code, worded by the page.</summary>
static class Health
{
    // More than this is 'many': the report is not a census.
    const int Most = 5000;

    public static string Report(Event happened) => "[" + string.Join(",", Checks(happened)) + "]";

    static IEnumerable<string> Checks(Event happened)
    {
        var service = happened.Service;
        var catalogue = Count(service, ProgressDefinitionRow.Table, ProgressDefinitionRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressDefinitionState.Active);
        yield return Check("catalogue", catalogue > 0, catalogue);
        var holders = Holders(service);
        yield return Check("roles", holders > 0, holders);
        var stuck = Stuck(service);
        yield return Check("jobs", stuck == 0, stuck);
        var poor = Count(service, AccountRow.Table, AccountRow.Columns.TransactionCurrencyId, ConditionOperator.Null);
        yield return Check("currency", poor == 0, poor);
        var last = Settings.Of(happened).Row.Day(SettingRow.Columns.LastDailyOn);
        yield return Check("daily", last >= happened.Today.Plus(-1), null, last);
        yield return Scoring(happened);
    }

    /// <summary>Scores are up to date when the last run is of the last month end and missed nobody: which day it was of, and how many it missed.</summary>
    static string Scoring(Event happened)
    {
        var query = new QueryExpression(ScoringRunRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(ScoringRunRow.Columns.AsOf, ScoringRunRow.Columns.Failed) };
        query.Criteria.AddCondition(ScoringRunRow.Columns.RunStatus, ConditionOperator.Equal, (int)RunStatusChoice.Completed);
        query.AddOrder(ScoringRunRow.Columns.CompletedOn, OrderType.Descending);
        var run = happened.Service.RetrieveMultiple(query).Entities.FirstOrDefault();
        var missed = run?.GetAttributeValue<int?>(ScoringRunRow.Columns.Failed) ?? 0;
        var date = run?.Day(ScoringRunRow.Columns.AsOf);
        return Check("scoring", missed == 0 && date >= AsOf.Before(happened.Today).Date, missed, date);
    }

    static string Check(string code, bool good, int? count, Day? date = null) =>
        "{\"check\":\"" + code + "\",\"state\":\"" + (good ? "good" : "attention") + "\""
        + (count is { } number ? ",\"count\":" + number : "")
        + (date is { } day ? ",\"date\":\"" + day + "\"" : "") + "}";

    static int Count(IOrganizationService service, string table, string column, ConditionOperator condition, params object[] values)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = Most };
        query.Criteria.AddCondition(column, condition, values);
        return service.RetrieveMultiple(query).Entities.Count;
    }

    /// <summary>Jobs of our own steps (they are named after their class) that failed or wait to be resumed.</summary>
    static int Stuck(IOrganizationService service)
    {
        var query = new QueryExpression(AsyncOperationRow.Table) { ColumnSet = new ColumnSet(AsyncOperationRow.Columns.StatusCode), TopCount = Most };
        query.Criteria.AddCondition(AsyncOperationRow.Columns.Name, ConditionOperator.BeginsWith, typeof(Rule).Namespace);
        query.Criteria.AddCondition(AsyncOperationRow.Columns.StatusCode, ConditionOperator.In, (int)AsyncOperationStatusReason.Waiting, (int)AsyncOperationStatusReason.Failed);
        return service.RetrieveMultiple(query).Entities.Count;
    }

    static int Holders(IOrganizationService service)
    {
        var query = new QueryExpression(SystemUserRolesRow.Table) { ColumnSet = new ColumnSet(SystemUserRolesRow.Columns.SystemUserId), TopCount = Most };
        var role = query.AddLink(RoleRow.Table, SystemUserRolesRow.Columns.RoleId, RoleRow.Columns.RoleId);
        role.LinkCriteria.FilterOperator = LogicalOperator.Or;
        foreach (var column in new[] { RoleRow.Columns.RoleId, RoleRow.Columns.ParentRootRoleId })
            role.LinkCriteria.AddCondition(column, ConditionOperator.In, Roles.Kam, Roles.KamSales, Roles.KamManager, Roles.KamAdministrator, Roles.KamReader, Roles.KamImporter);
        return service.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<Guid>(SystemUserRolesRow.Columns.SystemUserId)).Distinct().Count();
    }
}
