namespace Kam.Build;

/// <summary>What <c>./test</c> does: set-up, build, checks, every suite, one sum.</summary>
static class Test
{
    static readonly string[] TypeScript = ["webresources", "sandbox/Kam.Sandbox/app", "tests/browser", "tests/interop"];

    public static async Task<int> Run(bool fast)
    {
        var tally = new Tally();
        if (await SetUp(tally, fast) && await Bundles(tally))
        {
            var packed = new TaskCompletionSource<bool>();
            await Task.WhenAll(DotnetLane(tally, packed), NodeLane(tally, packed.Task, fast));
        }
        Say.Line();
        Say.Line($"{tally.Passed} passed, {tally.Failed} failed");
        return tally.Failed == 0 ? 0 : 1;
    }

    static Task<bool> SetUp(Tally tally, bool fast) => Tally.All(
        tally.Step("restore packages", Setup.Restore),
        tally.Step("npm packages", Setup.NodeModules),
        fast ? Task.FromResult(true) : tally.Step("browser", Browser.Install));

    static Task<bool> Bundles(Tally tally) => Tally.All(
        tally.Step("web resources", Compile.WebResources),
        tally.Step("app", Compile.App));

    static async Task DotnetLane(Tally tally, TaskCompletionSource<bool> packed)
    {
        var built = await tally.Step("build", Compile.Solution);
        packed.SetResult(built && await tally.Step("pack", Pack.Once) && await tally.Check("packages are reproducible", Pack.Again));
        if (!built)
            return;
        await tally.Check("generated code is current", async () => await Cli.Capture("model", "--check"));
        await tally.Check("solution checks", async () => await Cli.Capture("check"));
        foreach (var project in Repository.TestProjects)
            await tally.Suite(project, () => Suites.Xunit(project));
        await tally.Suite("LocalDataverse.Tests over rows in memory", Suites.OverRowsInMemory);
    }

    static async Task NodeLane(Tally tally, Task<bool> packed, bool fast)
    {
        foreach (var folder in TypeScript)
            await tally.Check($"types of {folder}", async () => await Node("typescript/bin/tsc", folder, "--noEmit", "-p", "."));
        await tally.Check("web resources: solution checker's rules", async () => await Node("eslint/bin/eslint.js", "webresources", "dist"));
        await tally.Suite("webresources", () => Suites.Vitest("webresources"));
        await tally.Suite("sandbox/Kam.Sandbox/app", () => Suites.Vitest("sandbox/Kam.Sandbox/app"));
        if (!await packed) return;
        await tally.Suite("tests/interop", () => Suites.Vitest("tests/interop"));
        if (!fast) await tally.Suite("tests/browser", () => Suites.Vitest("tests/browser"));
    }

    static Task<Outcome> Node(string program, string folder, params string[] arguments) =>
        Shell.Capture("node", [Repository.At("node_modules", program), .. arguments], Repository.At(folder));
}
