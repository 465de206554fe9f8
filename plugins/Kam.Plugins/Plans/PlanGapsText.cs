using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Kam.Domain;
using Kam.Plugins.Runs;

namespace Kam.Plugins.Plans;

/// <summary>What a plan lacks as JSON: [{"block":3,"code":"circleAnswer","needed":true,"name":"Packaging","row":"the line's id"}]; name and row where there is one.</summary>
static class PlanGapsText
{
    public static string Of(IEnumerable<PlanGap> gaps) => "[" + string.Join(",", gaps.Select(One)) + "]";

    /// <summary>What cannot be read is no gap.</summary>
    public static IReadOnlyList<PlanGap> Read(string? json) =>
        Json.Read(json ?? "")?.Elements().Select(One).OfType<PlanGap>().ToList() ?? new List<PlanGap>();

    static string One(PlanGap gap)
    {
        var code = gap.Code.ToString();
        return "{\"block\":" + Json.Number(gap.Block) + ",\"code\":" + Json.Text(char.ToLowerInvariant(code[0]) + code.Substring(1)) + ",\"needed\":" + (gap.IsNeeded ? "true" : "false")
            + (gap.Name is { } name ? ",\"name\":" + Json.Text(name) : "") + (gap.Row is { } row ? ",\"row\":" + Json.Text(row.ToString("D")) : "") + "}";
    }

    static PlanGap? One(XElement gap) => Enum.TryParse<PlanGapCode>(gap.Element("code")?.Value, ignoreCase: true, out var code) && Enum.IsDefined(typeof(PlanGapCode), code)
        ? new(code, gap.Element("name")?.Value, Guid.TryParse(gap.Element("row")?.Value, out var row) ? row : null)
        : null;
}
