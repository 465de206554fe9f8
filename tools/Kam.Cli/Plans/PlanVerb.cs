using System.CommandLine;
using Kam.Cli.Plans.Docx;

namespace Kam.Cli.Plans;

/// <summary><c>kam plan</c></summary>
static class PlanVerb
{
    public static Command Create() => new("plan", "Account development plans.") { ExportVerb.Create(), TemplateVerb.Create() };
}
