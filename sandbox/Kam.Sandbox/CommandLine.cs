using System.Globalization;
using LocalDataverse.Faulting;
using LocalDataverse.Limits;

namespace Kam.Sandbox;

/// <summary>The program's arguments as options.</summary>
static class CommandLine
{
    public const string Usage =
        """
        Kam.Sandbox [--zip FILE] [--database FILE|:memory:] [--today yyyy-MM-dd] [--port N] [--with-sales] [--limits] [--faults SEED[:RATE]]
          --zip         the packed managed solution to import; imported again only when it has changed
          --database    where the rows are kept; :memory: (the default) forgets them
          --today       the day that the organization believes it is
          --port        the port on 127.0.0.1; 5050 unless said otherwise
          --with-sales  with the tables of Dynamics 365 Sales
          --limits      holds each user to the platform's limits; what was used is at /sandbox/limits
          --faults      lets requests fail, the same ones for the same seed: 0.05 of them unless said otherwise
        Importing a solution runs its code: only take packages that you trust.
        """;

    public static SandboxOptions Parse(ReadOnlySpan<string> arguments) => Parse(new SandboxOptions(), [.. arguments]);

    static SandboxOptions Parse(SandboxOptions options, string[] arguments) => arguments switch
    {
        [] => options,
        ["--zip", var file, .. var rest] => Parse(options with { Zip = file }, rest),
        ["--database", ":memory:", .. var rest] => Parse(options with { Database = null }, rest),
        ["--database", var file, .. var rest] => Parse(options with { Database = file }, rest),
        ["--today", var day, .. var rest] when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => Parse(options with { Today = date }, rest),
        ["--port", var port, .. var rest] when ushort.TryParse(port, out var number) => Parse(options with { Port = number }, rest),
        ["--with-sales", .. var rest] => Parse(options with { WithSales = true }, rest),
        ["--limits", .. var rest] => Parse(options with { Limits = new LimitOptions() }, rest),
        ["--faults", var plan, .. var rest] when FaultPlan.Parse(plan) is { } faults => Parse(options with { Faults = faults }, rest),
        [var unknown, ..] => throw new ArgumentException($"'{unknown}' is not understood.{Environment.NewLine}{Usage}"),
    };
}
