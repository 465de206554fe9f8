namespace Kam.Cli.Score.Server;

/// <summary>How far a run is.</summary>
sealed record Counters(long Clients, long Measured, long Scored, long Changed, long Failed, RunStatus Status)
{
    public static Counters None { get; } = new(0, 0, 0, 0, 0, RunStatus.Measuring);
}
