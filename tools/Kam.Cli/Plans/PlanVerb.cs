using System.CommandLine;
using Kam.Cli.Plans.Docx;
using Kam.Cli.Plans.Start;

namespace Kam.Cli.Plans;

/// <summary><c>kam plan</c></summary>
static class PlanVerb
{
    public static Command Create() => new("plan", "Account development plans.") { StartVerb.Create(), ExportVerb.Create(), TemplateVerb.Create() };
}
