using System.Diagnostics;
using Kam.Domain;

namespace Kam.RuleBenchmarks;

/// <summary>Scores a made-up portfolio by the product and by DuckDB, compares what comes out first, and prints the times.</summary>
static class RulesBenchmark
{
    const int PerClient = 100;

    public static void Run(int clients, string folder)
    {
        Directory.CreateDirectory(folder);
        var portfolio = new Portfolio(0, clients, PerClient);
        PurchaseFile.Write(portfolio, folder);
        Report.Line("clients", clients);
        Report.Line("purchases", portfolio.Purchases.Length);

        Measure(portfolio);
        var ours = Measure(portfolio);
        Report.Seconds("  statistics", ours.Statistics);
        Report.Seconds("  freeze, score and segment", ours.Judging);
        var product = ours.Statistics + ours.Judging;
        Report.Seconds("product, from memory", product);
        var (population, outcomes) = ours.Finish();
        var best = Peers(clients, folder, population, outcomes);
        Report.Ratio("DuckDB / product", best / product);
        FromFile(folder, portfolio);
    }

    /// <summary>DuckDB in several forms, the answers of each compared; the best of its times.</summary>
    static Span Peers(int clients, string folder, Population population, Outcome[] outcomes)
    {
        using var duck = new DuckRun();
        var times = new List<Span>();
        foreach (var amount in new[] { "DOUBLE", "DECIMAL(18,2)" })
        {
            Report.Seconds($"DuckDB, {amount}, reading the file", duck.Load(folder, amount));
            foreach (var form in new[] { "statistics.sql", "statistics-packed.sql" })
                foreach (var parts in new[] { 1, 20 })
                {
                    times.Add(duck.Score(clients, form, parts, isTraced: true));
                    Report.Seconds($"DuckDB, {amount}, {form}, {parts} part(s)", times[^1]);
                    Compare(population, outcomes, duck);
                }
        }
        return times.MinBy(time => time.Processor);
    }

    /// <summary>Clients part by part: their purchases are let go, what they say is kept.</summary>
    public static void RunPartitioned(int clients, int partition)
    {
        var clock = new Clock();
        var run = new DomainRun();
        for (var from = 0; from < clients; from += partition) run.Add(new Portfolio(from, Math.Min(partition, clients - from), PerClient));
        var (population, outcomes) = run.Finish();
        Report.Line("clients", clients);
        Report.Line("purchases", (double)clients * PerClient);
        Report.Line("population", population.Clients);
        Report.Line("scored", outcomes.Count(outcome => outcome.Score is not null));
        Report.Seconds("statistics", run.Statistics);
        Report.Seconds("freeze, score and segment", run.Judging);
        Report.Seconds("elapsed, making the purchases up included", clock.Read());
        Report.Line("most memory, MB", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
    }

    static DomainRun Measure(Portfolio portfolio)
    {
        var run = new DomainRun();
        run.Add(portfolio);
        run.Finish();
        return run;
    }

    static void FromFile(string folder, Portfolio portfolio)
    {
        Action read = () => PurchaseFile.Read(folder, (_, _, _) => { });
        Action score = () =>
        {
            var run = new DomainRun();
            PurchaseFile.Read(folder, (client, purchases, count) => run.Add(purchases, 0, count, portfolio.Inputs[client]));
            run.Finish();
        };
        read();
        var (reading, all) = (Span.Of(read), Span.Of(score));
        Report.Seconds("product, reading the file", reading);
        Report.Seconds("product, from the file", all);
        Report.Ratio("from the file / reading", all / reading);
    }

    static void Compare(Population population, Outcome[] ours, DuckRun duck)
    {
        var theirs = duck.Outcomes(ours.Length);
        Report.Line("  population, product and DuckDB", population.Clients, duck.Number("SELECT count(*) FROM population"));
        Report.Line("  median interval", (double)population.PopulationMedian!, duck.Number("SELECT median FROM frozen"));
        Report.Line("  company margin", (double)population.CompanyMargin!, duck.Number("SELECT margin FROM frozen"));
        Report.Line("  clients scored", ours.Count(outcome => outcome.Score is not null), theirs.Count(outcome => outcome.Score is not null));
        foreach (var segment in Enum.GetValues<Segment>())
            Report.Line("  " + segment, ours.Count(outcome => outcome.Segment == segment), theirs.Count(outcome => outcome.Segment == segment));
        var gaps = ours.Zip(theirs, (one, other) => one.Score is { } a && other.Score is { } b ? Math.Abs(a - b) : one.Score == other.Score ? 0 : 100).ToList();
        Report.Line("  greatest difference of a score", (double)gaps.Max());
        Report.Line("  scores that differ at all", gaps.Count(gap => gap >= 0.005m));
        Report.Line("  segments that differ", ours.Zip(theirs).Count(pair => pair.First.Segment != pair.Second.Segment));
    }
}
