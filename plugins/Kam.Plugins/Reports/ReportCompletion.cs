using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Reports;

/// <summary>The 70 % report, from the snapshots of a month and of the one a year later, with the caller's rights: it counts no client that its reader may not see.</summary>
[CustomApi(CustomApis.CompletionReport.Name)]
public sealed class ReportCompletion : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var month = AsOf.Of(Day.Of((DateTime)happened.Context.InputParameters[CustomApis.CompletionReport.Month])).Date;
        var later = month.MonthEndBefore(-FollowedClients.Months);
        var settings = Settings.Of(happened);
        var report = CompletionReport.Of(FollowedClients.Of(happened.CallersService, month, later), settings.Gates.Total, settings.ReportGroup);
        happened.Context.OutputParameters[CustomApis.CompletionReport.Report] = CompletionReportText.Of(report, month, later, settings);
        return null;
    }
}
