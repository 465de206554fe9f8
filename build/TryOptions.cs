namespace Kam.Build;

/// <param name="Data">A folder with a portfolio to import; none: the sample.</param>
/// <param name="Today">The date on the host's clock; none: the real one.</param>
/// <param name="Once">Import, print the control totals as one JSON line, and end.</param>
/// <param name="Export">A file for the clients' figures after the import.</param>
/// <param name="Port">Where to serve.</param>
/// <param name="Fresh">Import anew although these data have been imported before.</param>
sealed record TryOptions(string? Data, string? Today, bool Once, string? Export, int Port, bool Fresh)
{
    const string Usage = "try [--data DIR] [--today yyyy-MM-dd] [--once] [--export FILE] [--port N] [--fresh]";

    public static TryOptions Parse(string[] arguments) => Parse(new TryOptions(null, null, false, null, 5050, false), arguments);

    static TryOptions Parse(TryOptions options, ReadOnlySpan<string> rest) => rest switch
    {
        [] => options,
        ["--once", .. var more] => Parse(options with { Once = true }, more),
        ["--fresh", .. var more] => Parse(options with { Fresh = true }, more),
        ["--data", var folder, .. var more] when Directory.Exists(folder) => Parse(options with { Data = Path.GetFullPath(folder) }, more),
        ["--data", var folder, ..] => throw new BuildFailure($"There is no folder '{folder}'."),
        ["--today", var day, .. var more] when DateOnly.TryParseExact(day, "yyyy-MM-dd", out _) => Parse(options with { Today = day }, more),
        ["--export", var file, .. var more] => Parse(options with { Export = Path.GetFullPath(file) }, more),
        ["--port", var port, .. var more] when ushort.TryParse(port, out var number) => Parse(options with { Port = number }, more),
        [var other, ..] => throw new BuildFailure($"'{other}' is not understood here.{Environment.NewLine}{Usage}"),
    };
}
