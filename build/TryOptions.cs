namespace Kam.Build;

/// <param name="Data">A folder with a portfolio to import; none: the sample.</param>
/// <param name="Today">The date on the host's clock; none: the real one.</param>
/// <param name="Score">The as-of date to score the clients for; none: only the sample is scored, for its own today.</param>
/// <param name="Once">Import, print the control totals as one JSON line, and end.</param>
/// <param name="Export">A file for the clients' figures after the import.</param>
/// <param name="Port">Where to serve.</param>
/// <param name="Fresh">Import anew although these data have been imported before.</param>
/// <param name="WithSales">With the tables of Dynamics 365 Sales.</param>
sealed record TryOptions(string? Data, string? Today, string? Score, bool Once, string? Export, int Port, bool Fresh, bool WithSales)
{
    const string Usage = "try [--data DIR] [--today yyyy-MM-dd] [--score yyyy-MM-dd] [--once] [--export FILE] [--port N] [--fresh] [--with-sales]";

    /// <summary>A portfolio of one's own is scored when one says for which date; the sample always, so that its screens show something.</summary>
    public bool IsScored => Score is not null || Data is null;

    public static TryOptions Parse(string[] arguments) => Dated(Parse(new TryOptions(null, null, null, false, null, 5050, false, false), arguments));

    static TryOptions Parse(TryOptions options, ReadOnlySpan<string> rest) => rest switch
    {
        [] => options,
        ["--once", .. var more] => Parse(options with { Once = true }, more),
        ["--fresh", .. var more] => Parse(options with { Fresh = true }, more),
        ["--with-sales", .. var more] => Parse(options with { WithSales = true }, more),
        ["--data", var folder, .. var more] when Directory.Exists(folder) => Parse(options with { Data = Path.GetFullPath(folder) }, more),
        ["--data", var folder, ..] => throw new BuildFailure($"There is no folder '{folder}'."),
        ["--today", var day, .. var more] when IsDay(day) => Parse(options with { Today = day }, more),
        ["--score", var day, .. var more] when IsDay(day) => Parse(options with { Score = day }, more),
        ["--export", var file, .. var more] => Parse(options with { Export = Path.GetFullPath(file) }, more),
        ["--port", var port, .. var more] when ushort.TryParse(port, out var number) => Parse(options with { Port = number }, more),
        [var other, ..] => throw new BuildFailure($"'{other}' is not understood here.{Environment.NewLine}{Usage}"),
    };

    /// <summary>A score is of the last month end before today, so its date decides today, or has to fit it.</summary>
    static TryOptions Dated(TryOptions options)
    {
        if (options.Score is null)
            return options;
        var asOf = DateOnly.ParseExact(options.Score, "yyyy-MM-dd");
        if (asOf.AddDays(1).Day != 1)
            throw new BuildFailure($"Clients are scored at a month end, and {options.Score} is none.");
        var today = options.Today is null ? asOf.AddDays(1) : DateOnly.ParseExact(options.Today, "yyyy-MM-dd");
        var last = new DateOnly(today.Year, today.Month, 1).AddDays(-1);
        return last == asOf
            ? options with { Today = $"{today:yyyy-MM-dd}" }
            : throw new BuildFailure($"On {today:yyyy-MM-dd} clients are scored as of {last:yyyy-MM-dd}, not {options.Score}.");
    }

    static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _);
}
