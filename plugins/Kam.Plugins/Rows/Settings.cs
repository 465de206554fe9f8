using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Rows;

/// <summary>The one row of settings that an administrator edits; the shipped defaults until there is one.</summary>
sealed record Settings(Entity Row)
{
    const string Shared = "kam.settings";

    public PartnerThresholds Partner => new(
        Number(SettingRow.Columns.PartnerTotal) ?? PartnerThresholds.Default.Total,
        Number(SettingRow.Columns.PartnerCategory) ?? PartnerThresholds.Default.Category);

    public Gates Gates => new(
        Number(SettingRow.Columns.GateCategory) ?? Gates.Default.Category,
        Number(SettingRow.Columns.GateTotal) ?? Gates.Default.Total);

    public Stall Stall => new(Number(SettingRow.Columns.StallDays) ?? 45, FiscalStartMonth);

    public ContactRules Contacts => new(
        Number(SettingRow.Columns.ContactDays) ?? ContactRules.Default.Days,
        Number(SettingRow.Columns.SingleShare) ?? ContactRules.Default.SingleShare,
        Number(SettingRow.Columns.SingleActivities) ?? ContactRules.Default.SingleActivities);

    public int FiscalStartMonth => Number(SettingRow.Columns.FiscalStartMonth) ?? 1;

    public QuarterCalendar Quarters => new(
        FiscalStartMonth,
        Number(SettingRow.Columns.FreezeDay) ?? QuarterCalendar.Default.FreezeDay,
        Number(SettingRow.Columns.ReminderDays) ?? QuarterCalendar.Default.ReminderDays);

    public SystemicLimits Systemic => new(
        Number(SettingRow.Columns.SystemicShare) ?? SystemicLimits.Default.Share,
        Number(SettingRow.Columns.SystemicClients) ?? SystemicLimits.Default.Clients);

    /// <summary>Fewer clients than this in a group are insufficient data.</summary>
    public int ReportGroup => Number(SettingRow.Columns.ReportGroup) ?? 10;

    /// <summary>Days that a decision about a problem client may take.</summary>
    public int ProblemDays => Number(SettingRow.Columns.ProblemDays) ?? 30;

    public EscalationLimits Escalation => new(
        Number(SettingRow.Columns.ExecutionLow) ?? EscalationLimits.Default.Low,
        Number(SettingRow.Columns.ExecutionVeryLow) ?? EscalationLimits.Default.VeryLow);

    /// <summary>Days that the review of a plan may take.</summary>
    public int PlanReviewDays => Number(SettingRow.Columns.PlanReviewDays) ?? 10;

    /// <summary>Days that what a plan says stays fresh.</summary>
    public int PlanFreshDays => Number(SettingRow.Columns.PlanFreshDays) ?? 90;

    public static readonly string[] Columns =
    {
        SettingRow.Columns.Code, SettingRow.Columns.PartnerTotal, SettingRow.Columns.PartnerCategory, SettingRow.Columns.GateCategory, SettingRow.Columns.GateTotal, SettingRow.Columns.StallDays, SettingRow.Columns.FiscalStartMonth,
        SettingRow.Columns.ProblemDays, SettingRow.Columns.LastDailyOn, SettingRow.Columns.DailyCursor, SettingRow.Columns.TimeZone,
        SettingRow.Columns.FreezeDay, SettingRow.Columns.ReminderDays, SettingRow.Columns.SystemicShare, SettingRow.Columns.SystemicClients, SettingRow.Columns.ReportGroup,
        SettingRow.Columns.ContactDays, SettingRow.Columns.SingleShare, SettingRow.Columns.SingleActivities,
        SettingRow.Columns.ExecutionLow, SettingRow.Columns.ExecutionVeryLow,
        SettingRow.Columns.PlanReviewDays, SettingRow.Columns.PlanFreshDays,
    };

    /// <summary>Read once an event: the later stages find it among the event's shared variables.</summary>
    public static Settings Of(Event happened) =>
        happened.Context.SharedVariables.TryGetValue(Shared, out var known) ? new((Entity)known) : Tell(happened, Read(happened.Service) ?? new Entity(SettingRow.Table));

    /// <summary>Makes known to this event and its later stages what was read.</summary>
    public static Settings Tell(Event happened, Entity row)
    {
        happened.Context.SharedVariables[Shared] = row;
        happened.LiveIn(row.GetAttributeValue<string>(SettingRow.Columns.TimeZone));
        return new(row);
    }

    public static Entity? Read(IOrganizationService service)
    {
        var query = new QueryExpression(SettingRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(Columns) };
        query.AddOrder(SettingRow.Columns.Code, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    /// <summary>Locks the row until the transaction ends: what may be done by one at a time waits here. While there is no row, by anyone.</summary>
    public static void Lock(Event happened)
    {
        var settings = Of(happened).Row;
        if (settings.Id != System.Guid.Empty) happened.Service.Update(new Entity(SettingRow.Table, settings.Id) { [SettingRow.Columns.Code] = settings[SettingRow.Columns.Code] });
    }

    int? Number(string column) => Row.GetAttributeValue<int?>(column);
}
