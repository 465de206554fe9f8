using System.Globalization;
using Kam.Cli.Connection;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Plans.Reading;

/// <summary>Finds and reads a plan with what belongs to it.</summary>
static class PlanQuery
{
    const string Names = "OData.Community.Display.V1.FormattedValue";

    /// <summary>The newest revision of a client's plan of a year.</summary>
    /// <exception cref="InvalidOperationException">No such plan, or several clients of that name.</exception>
    public static async Task<Guid> FindAsync(DataverseClient client, string? account, int? year, CancellationToken cancel)
    {
        if (account is null || year is null)
            throw new InvalidOperationException("Which plan? Give its id, or --account and --year.");
        var filter = Uri.EscapeDataString($"kam_accountid/name eq '{account.Replace("'", "''")}' and kam_year eq {year.Value.ToString(CultureInfo.InvariantCulture)}");
        var found = await RowsAsync(client, $"kam_plans?$select=kam_planid,_kam_accountid_value&$filter={filter}&$orderby=kam_revision%20desc", cancel).ConfigureAwait(false);
        return found.Select(row => row.Id("kam_accountid")).Distinct().Count() switch
        {
            0 => throw new InvalidOperationException($"The client '{account}' has no plan of {year}."),
            1 => found[0].Id("kam_planid")!.Value,
            _ => throw new InvalidOperationException($"Several clients are called '{account}': give the plan's id."),
        };
    }

    public static async Task<PlanRows> ReadAsync(DataverseClient client, Guid plan, Language language, CancellationToken cancel)
    {
        var of = $"_kam_planid_value eq {plan}";
        var head = await OfAsync("kam_plan", $"kam_plans?$filter=kam_planid eq {plan}").ConfigureAwait(false);
        if (head.Count == 0)
            throw new InvalidOperationException($"There is no plan {plan}, or you may not read it.");
        var lines = await OfAsync("kam_planline", $"kam_planlines?$filter={of}&$orderby=kam_name").ConfigureAwait(false);
        var circles = lines.Select(line => line.Id("circleid")).OfType<string>().Select(Guid.Parse).ToList();
        return new PlanRows(
            head[0],
            lines,
            circles.Count == 0 ? [] : await OfAsync("kam_circleshare", $"kam_circleshares?$filter=statecode eq 0 and {Filter.In("kam_circleid", circles)}&$orderby=kam_percent desc").ConfigureAwait(false),
            await OfAsync("kam_stakeholder", $"kam_stakeholders?$filter=statecode eq 0 and _kam_accountid_value eq {head[0].Id("accountid")}&$orderby=kam_influence desc,kam_name").ConfigureAwait(false),
            await OfAsync("kam_targetcontact", $"kam_targetcontacts?$filter={of}&$orderby=kam_quarter,kam_name").ConfigureAwait(false),
            await OfAsync("kam_initiative", $"kam_initiatives?$filter={of}&$orderby=kam_weightedvalue desc,kam_name").ConfigureAwait(false),
            await OfAsync("kam_roi", $"kam_rois?$filter={of}&$orderby=kam_name").ConfigureAwait(false),
            await OfAsync("kam_plantask", $"kam_plantasks?$filter={of}&$orderby=kam_duedate,kam_name").ConfigureAwait(false),
            await AroundAsync(client, language, cancel).ConfigureAwait(false));

        async Task<IReadOnlyList<PlanRow>> OfAsync(string table, string query)
        {
            var rows = await RowsAsync(client, query.Replace(" ", "%20"), cancel).ConfigureAwait(false);
            var labels = await ChoiceLabels.ReadAsync(client, table, language, cancel).ConfigureAwait(false);
            return [.. rows.Select(row => new PlanRow(row, labels))];
        }
    }

    static async Task<Surroundings> AroundAsync(DataverseClient client, Language language, CancellationToken cancel)
    {
        var settings = await client.FirstAsync("kam_settings?$select=kam_fiscalstartmonth&$orderby=kam_code", cancel).ConfigureAwait(false);
        var today = await OrganizationDay.OfAsync(client, cancel).ConfigureAwait(false);
        var day = today.ToDateTime(TimeOnly.MinValue);
        var running = Quarter.Of(Day.Of(day), (int?)settings?["kam_fiscalstartmonth"] ?? QuarterCalendar.Default.FiscalStartMonth);
        var title = language == Language.Russian ? "kam_namerussian" : "kam_name";
        var definitions = await RowsAsync(client, $"kam_progressdefinitions?$select=kam_code,{title}", cancel).ConfigureAwait(false);
        var names = definitions.Where(row => (string?)row["kam_code"] is not null && (string?)row[title] is not null)
            .GroupBy(row => (string)row["kam_code"]!, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => (string)rows.First()[title]!, StringComparer.Ordinal);
        return new Surroundings(day, running.ToString(), names);
    }

    static async Task<List<JObject>> RowsAsync(DataverseClient client, string query, CancellationToken cancel)
    {
        var rows = new List<JObject>();
        await foreach (var page in client.PagesAsync(query, annotations: Names, cancel: cancel).ConfigureAwait(false))
            rows.AddRange(page);
        return rows;
    }
}
