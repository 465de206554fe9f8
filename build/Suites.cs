using System.Text.Json;

namespace Kam.Build;

sealed record SuiteResult(int Passed, int Failed, string Output);

/// <summary>Runs test programs and takes the totals from the report files that they write.</summary>
static class Suites
{
    /// <summary>The local Dataverse's tests once more, over its other store: both must answer alike.</summary>
    public static Task<SuiteResult> OverRowsInMemory() =>
        Xunit("LocalDataverse.Tests", "LocalDataverse.Tests in memory", new Dictionary<string, string> { ["LOCALDATAVERSE_ISOLATION"] = "ReadCommittedSnapshot" });

    /// <summary>An xunit.v3 test program, reporting in the Common Test Report Format.</summary>
    public static Task<SuiteResult> Xunit(string project) => Xunit(project, project, null);

    static Task<SuiteResult> Xunit(string project, string name, IReadOnlyDictionary<string, string>? environment)
    {
        var report = Report(name);
        return Run(report, "dotnet",
            [Repository.Assembly(project), "-noLogo", "-noColor", "-result-ctrf", report], Repository.At("tests", project),
            json =>
            {
                var summary = json.GetProperty("results").GetProperty("summary");
                return (Number(summary, "passed"), Number(summary, "failed") + Number(summary, "other"));
            }, environment);
    }

    /// <summary>A vitest suite. A file that does not load has no tests to count, so it counts as one failure.</summary>
    public static Task<SuiteResult> Vitest(string folder)
    {
        var report = Report(folder.Replace('/', '-'));
        return Run(report, "node",
            [Repository.At("node_modules", "vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", $"--outputFile.json={report}"],
            Repository.At(folder),
            json => (Number(json, "numPassedTests"), Number(json, "numFailedTests")));
    }

    static async Task<SuiteResult> Run(
        string report, string program, string[] arguments, string folder, Func<JsonElement, (int Passed, int Failed)> totals,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        File.Delete(report);
        var outcome = await Shell.Capture(program, arguments, folder, environment);
        if (!File.Exists(report))
            return new SuiteResult(0, 1, outcome.Output);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        var (passed, failed) = totals(json.RootElement);
        return new SuiteResult(passed, outcome.Succeeded ? failed : Math.Max(1, failed), outcome.Output);
    }

    static string Report(string name)
    {
        var folder = Directory.CreateDirectory(Repository.At("artifacts", "test-results"));
        return Path.Combine(folder.FullName, name + ".json");
    }

    static int Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
}
