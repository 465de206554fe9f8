using System.CommandLine;
using Kam.Cli.Catalogue;
using Kam.Cli.Daily;
using Kam.Cli.Deploy;
using Kam.Cli.Export;
using Kam.Cli.Import;
using Kam.Cli.Plans;
using Kam.Cli.Sample;
using Kam.Cli.Score;
using Kam.Cli.Seed;

namespace Kam.Cli.Connection;

/// <summary>The verbs that talk to an organisation.</summary>
static class DataverseVerbs
{
    public static IEnumerable<Command> All() =>
    [
        DeployVerb.Create(),
        UninstallVerb.Create(),
        SeedVerb.Create(),
        ImportVerb.Create(),
        SampleVerb.Create(),
        ExportVerb.Create(),
        DailyVerb.Create(),
        ScoreVerb.Create(),
        CatalogueVerb.Create(),
        PlanVerb.Create(),
    ];
}
