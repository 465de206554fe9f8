using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Quarters;

/// <summary>
/// A KAM commits the plan of a quarter: it is frozen as it stands. For another's plan the caller needs the right to write that KAM's row. Committing again
/// changes nothing.
/// </summary>
[CustomApi(CustomApis.CommitQuarter.Name)]
public sealed class CommitQuarter : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var inputs = happened.Context.InputParameters;
        var read = Quarter.Read((string)inputs[CustomApis.CommitQuarter.Quarter]);
        if (read.Value is not { } quarter) return read.Refusal;
        var user = inputs.TryGetValue(CustomApis.CommitQuarter.UserId, out var given) && given is Guid other && other != Guid.Empty ? other : happened.Context.UserId;
        if (KamOfQuarter.Find(happened.Service, user, quarter) is not { } kam) return Refusal.Of(RefusalCode.NotAKam, NameOf(happened.Service, user));
        var locking = user == happened.Context.UserId ? happened.Service : happened.CallersService;
        var kpi = Kpis.LockAndRead(happened, locking, kam.Kpi ?? Kpis.Create(happened.Service, kam, quarter));
        if (Commitment.Judge(quarter, kpi.PlanStatus(), Settings.Of(happened).Quarters, happened.Today) is { } refusal) return refusal;
        var isOpen = kpi.PlanStatus() == QuarterPlanStatus.Open;
        var planned = isOpen ? QuarterPlans.Freeze(happened, kpi, QuarterPlanStatus.Committed) : kpi.GetAttributeValue<int?>(KpiRow.Columns.Planned) ?? 0;
        if (isOpen && planned == 0) return Refusal.Of(RefusalCode.QuarterPlanEmpty, quarter);
        happened.Context.OutputParameters[CustomApis.CommitQuarter.Planned] = planned;
        return null;
    }

    static string NameOf(IOrganizationService service, Guid user) =>
        service.Retrieve(SystemUserRow.Table, user, new ColumnSet(SystemUserRow.Columns.FullName)).GetAttributeValue<string>(SystemUserRow.Columns.FullName);
}
