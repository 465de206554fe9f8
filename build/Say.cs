namespace Kam.Build;

/// <summary>What the person at the console reads.</summary>
static class Say
{
    static readonly bool Colours = !Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("CI") is null
        && Environment.GetEnvironmentVariable("NO_COLOR") is null;

    static TextWriter writer = Console.Out;

    /// <summary>Where the report goes: standard output, unless that is kept for a result.</summary>
    public static void To(TextWriter other) => writer = other;

    public static void Line(string text = "") => writer.WriteLine(text);

    public static void Done(string step, TimeSpan took, string? detail = null) =>
        Line($"  {Paint("ok", 32)}      {step,-42}{took.TotalSeconds,7:0.0} s{(detail is null ? "" : "   " + detail)}");

    public static void Unchanged(string step) => Line($"  {Paint("ok", 32)}      {step,-42}{"-",9}   {Paint("unchanged", 90)}");

    public static void Broken(string step, TimeSpan took, string output) =>
        Line($"  {Paint("FAILED", 31)}  {step,-42}{took.TotalSeconds,7:0.0} s{Environment.NewLine}{output.TrimEnd()}");

    public static string Strong(string text) => Paint(text, 1);

    public static int Failure(string message)
    {
        Line(Paint(message, 31));
        return 1;
    }

    static string Paint(string text, int code) => Colours ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
