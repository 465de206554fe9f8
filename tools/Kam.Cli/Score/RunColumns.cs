using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>What is read of a scoring run.</summary>
static class RunColumns
{
    public const string Set = "kam_scoringruns";
    public static readonly TableName Table = new("kam_scoringrun", Set, "kam_scoringrunid");
    public const string Select = "kam_runstatus,kam_asof,kam_modelversion,kam_clients,kam_measured,kam_scored,kam_changed,kam_failed,kam_error";

    public static RunStatus StatusOf(JObject row) => Option.Member<RunStatus>((int)row["kam_runstatus"]!);
}

/// <summary>What is read of the batches of a run.</summary>
static class BatchColumns
{
    public const string Set = "kam_scoringbatches";
    public const string Counters = "kam_measured,kam_scored,kam_changed,kam_failed";
}
