using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Runs;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>
/// What of the plan of the year before may go on in a client's next plan, as JSON: [{"table": that of initiatives or tasks, "id": "…", "name": "…", "quarter": "2025-Q4" or null,
/// "due": "2025-11-30" or null}]. Nothing where the year has its plan already.
/// </summary>
[CustomApi(CustomApis.OfferTakeOver.Name)]
public sealed class OfferTakeOver : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var asked = happened.Context.InputParameters.TryGetValue(CustomApis.OfferTakeOver.Year, out var given) && given is int number ? number : 0;
        var year = PlanStart.Year(asked, PlanOrders.CurrentYear(happened));
        if (year.Refusal is not null) return year.Refusal;
        // Who may not see the client is refused here.
        happened.CallersService.Retrieve(AccountRow.Table, happened.Target.Id, new ColumnSet(AccountRow.Columns.AccountId));
        var client = PlannedClient.Read(happened.Service, happened.Target.Id, year.Value);
        var open = client.PlanOf(year.Value) is null && client.PlanBefore(year.Value) is { } before ? OpenOfPlan.Of(happened.Service, before.Id) : OpenOfPlan.None;
        happened.Context.OutputParameters[CustomApis.OfferTakeOver.Offer] = "[" + string.Join(",", Items(open)) + "]";
        return null;
    }

    static IEnumerable<string> Items(OpenOfPlan open) => open.Initiatives
        .Select(row => Item(row, InitiativeRow.Columns.Name, null, row.Day(InitiativeRow.Columns.ExpectedOn)))
        .Concat(open.Tasks.Select(row => Item(row, PlanTaskRow.Columns.Name, row.GetAttributeValue<string>(PlanTaskRow.Columns.Quarter), row.Day(PlanTaskRow.Columns.DueDate))));

    static string Item(Entity row, string name, string? quarter, Day? due) => "{\"table\":" + Json.Text(row.LogicalName)
        + ",\"id\":" + Json.Text(row.Id.ToString("D"))
        + ",\"name\":" + Json.Text(row.GetAttributeValue<string>(name) ?? "")
        + ",\"quarter\":" + Json.TextOrNull(quarter)
        + ",\"due\":" + Json.TextOrNull(due?.ToString()) + "}";
}
