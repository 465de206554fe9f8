using System.Globalization;

namespace Kam.RuleBenchmarks;

static class Report
{
    public static void Line(string what, double figure) => Line(what, Text(figure));

    public static void Line(string what, double ours, double theirs) => Line(what, Text(ours) + Text(theirs));

    public static void Seconds(string what, Span time) => Line(what, Seconds(time.Processor) + Seconds(time.Elapsed));

    public static void Ratio(string what, double ratio) => Line(what, ratio.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(16));

    static void Line(string what, string text) => Console.WriteLine(what.PadRight(60) + text);

    static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00 s", CultureInfo.InvariantCulture).PadLeft(16);

    static string Text(double figure) => figure.ToString("#,0.######", CultureInfo.InvariantCulture).PadLeft(16);
}
