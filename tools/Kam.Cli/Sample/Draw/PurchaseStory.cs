using Kam.Cli.Import.Portfolio;

namespace Kam.Cli.Sample.Draw;

/// <summary>Three years of purchases of one client, up to a given day.</summary>
static class PurchaseStory
{
    const int Months = 36;
    const double Returned = 0.03;

    public static IEnumerable<PurchaseRow> Of(ClientStory client, DateOnly today)
    {
        var chance = Chance.Of(client.Company.Key, "purchases");
        var first = client.Course == Course.New ? Months - 5 : chance.Below(8);
        var last = client.Course == Course.Lapsed ? Months - 8 - chance.Below(8) : Months;
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        for (var month = 0; month < Months; month++)
        {
            var size = client.Yearly / client.OrdersAYear * Trend(client.Course, month) * Season(client.Course, start.AddMonths(month).Month);
            for (var order = Orders(client, chance); order > 0; order--)
            {
                var date = start.AddMonths(month).AddDays(chance.Below(28));
                var rows = Order(client, date, size, chance);
                if (month >= first && month < last && date <= today)
                    foreach (var row in rows)
                        yield return row;
            }
        }
    }

    static int Orders(ClientStory client, Chance chance) =>
        (int)(client.OrdersAYear / 12.0 + chance.Next());

    static double Trend(Course course, int month) => course switch
    {
        Course.Growing => 0.75 + 0.55 * month / Months,
        Course.Declining => 1.3 - 0.8 * month / Months,
        _ => 1,
    };

    static double Season(Course course, int month) =>
        course == Course.Seasonal ? 1 + 0.6 * Math.Sin((month - 3) * Math.PI / 6) : 1 + 0.1 * Math.Sin(month * Math.PI / 6);

    // Everything is drawn before anything is left out: the day that the story ends at does not change what came before.
    static List<PurchaseRow> Order(ClientStory client, DateOnly date, double size, Chance chance)
    {
        var isReturn = chance.Hits(Returned);
        var buys = chance.Some(client.Buys, isReturn ? 1 : 1 + chance.Below(Math.Min(3, client.Buys.Count)));
        var document = $"{(isReturn ? "RT" : "SO")}-{date:yyMMdd}-{client.Company.Key[3..]}{chance.Below(90) + 10}";
        return [.. buys.Select(category => Row(client, category, document, date, (isReturn ? -0.2 : 1) * size / buys.Count * chance.Between(0.7, 1.3), chance))];
    }

    static PurchaseRow Row(ClientStory client, SampleCategory category, string document, DateOnly date, double amount, Chance chance)
    {
        var units = Math.Round((decimal)amount / category.Price) is var whole and not 0 ? whole : Math.Sign(amount);
        var net = Math.Round(units * category.Price * (decimal)chance.Between(0.95, 1.05), 2);
        var cost = Math.Round(net * (decimal)(1 - category.Margin * chance.Between(0.6, 1.2)), 2);
        return new PurchaseRow(ExternalKey.Of(document, category.Code), client.Company.Key, document, category.Code, date, net, units, cost, null, []);
    }
}
