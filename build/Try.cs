namespace Kam.Build;

/// <summary>What <c>./try</c> does: builds what runs, packs, imports the package and a portfolio, and serves the app.</summary>
static class Try
{
    public static async Task<int> Run(TryOptions options)
    {
        Say.To(Console.Error);
        await Build();
        var portfolio = new Portfolio(options);
        var known = portfolio.Prepare();
        await using var host = await Host.Start(portfolio.Database, options, options.Once ? Host.FreePort() : options.Port);
        var totals = known ? await portfolio.Totals() : await portfolio.Import(host.Address);
        if (options.Export is { } file)
            await portfolio.Export(host.Address, file);
        if (options.Once)
        {
            Console.WriteLine(totals);
            return 0;
        }
        await Welcome.Show(host.Address);
        await host.Ended();
        return 0;
    }

    static async Task Build()
    {
        var tally = new Tally();
        var done = await Tally.All(tally.Step("restore packages", Setup.Restore), tally.Step("npm packages", Setup.NodeModules))
            && await Tally.All(tally.Step("web resources", Compile.WebResources), tally.Step("app", Compile.App))
            && await tally.Step("build", Compile.Programs)
            && await tally.Step("pack", Pack.Once);
        if (!done)
            throw new BuildFailure("The build did not succeed.");
    }
}
