namespace Kam.Cli.Score;

/// <param name="Journal">The folder that the shards of a run share.</param>
/// <param name="Patience">How long to wait for other shards that show no sign of life.</param>
/// <param name="Workers">Requests at the same time; null for what the service recommends.</param>
sealed record ScoreSettings(string Journal, Shard Shard, TimeSpan Patience, int? Workers);
