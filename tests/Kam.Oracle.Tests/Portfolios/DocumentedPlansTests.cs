using System.Globalization;
using Kam.Oracle.Tests.Product;
using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>The page about the real portfolio says what plans of its thirty best clients begin with.</summary>
public sealed class DocumentedPlansTests
{
    static readonly string Page = File.ReadAllText(Path.Combine(Tool.Root, "docs", "portfolio.md"));

    [Fact]
    public void The_thirty_best_clients_begin_with_what_the_page_says()
    {
        Assert.SkipWhen(AdventureWorks.Folder is null, "The data set does not lie beside this checkout.");
        var frame = new Frame(new DateOnly(2020, 6, 1));
        var clients = AdventureWorks.Read(AdventureWorks.Folder!).Where(client => client.Purchases.Count > 0).ToList();
        var population = new Population(frame, new Model(), clients, _ => null);
        var best = clients
            .Select(client => (Client: client, Standing: Standing.Of(client, population, null), Score: new Score(Criteria.Of(client, population)).Points, Forecast: PlanForecast.Of(client, frame)))
            .Where(one => one.Standing.Segment is Segment.K or Segment.A)
            .OrderByDescending(one => one.Score).ThenByDescending(one => one.Forecast.Revenue12).ThenBy(one => one.Client.Key, StringComparer.Ordinal)
            .Take(30).ToList();
        Assert.All(best, one => Assert.Contains($"({one.Client.Key}) | {Number(one.Score)} | {Line(one.Forecast)} |", Page));
        var all = best.Select(one => one.Forecast).ToList();
        Assert.Contains($"**{Line(new(all.Sum(one => one.Revenue12), all.Sum(one => one.Before), all.Sum(one => one.RecurringBase), all.Sum(one => one.Trend ?? 0))).Replace(" | ", "** | **")}**", Page);
    }

    static string Line(PlanForecast forecast) => string.Join(" | ", new[] { forecast.Before, forecast.Revenue12, forecast.RecurringBase, forecast.Trend }.Select(Number));

    static string Number(decimal? amount) => amount?.ToString("#,##0.00", CultureInfo.InvariantCulture).Replace(',', ' ') ?? "–";
}
