using Newtonsoft.Json;

namespace Kam.Cli.Score.Journal;

/// <summary>How far a shard is.</summary>
sealed record Place
{
    /// <summary>So much of the shard's file of clients is whole; what follows was cut off and is thrown away.</summary>
    public long MeasuredTo { get; init; }

    /// <summary>The address of the next page of clients; null before the first.</summary>
    public string? Next { get; init; }

    public bool IsMeasured { get; init; }

    public long Clients { get; init; }

    /// <summary>Up to here in the same file the clients are scored.</summary>
    public long ScoredTo { get; init; }

    public bool IsScored { get; init; }

    public long Scored { get; init; }

    public long Changed { get; init; }

    public long Failed { get; init; }

    public static Place Read(JournalFolder folder, Shard shard) =>
        folder.Read(File(shard)) is { } text ? JsonConvert.DeserializeObject<Place>(text)! : new Place();

    public Place Write(JournalFolder folder, Shard shard)
    {
        folder.Replace(File(shard), JsonConvert.SerializeObject(this));
        return this;
    }

    static string File(Shard shard) => $"{shard}.place.json";
}
