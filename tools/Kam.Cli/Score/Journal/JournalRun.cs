using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Journal;

/// <summary>Which run the journal is of. Its day is kept: a run that goes on after midnight judges by the day on which it began.</summary>
sealed record JournalRun(Guid Run, Guid Model, int ModelVersion, DateOnly Today, int Shards)
{
    const string File = "run.json";
    const string Day = "yyyy-MM-dd";

    public static JournalRun? Read(JournalFolder folder)
    {
        if (folder.Read(File) is not { } text)
            return null;
        var json = JObject.Parse(text);
        return new JournalRun(
            Guid.Parse((string)json["run"]!), Guid.Parse((string)json["model"]!), (int)json["modelVersion"]!,
            DateOnly.ParseExact((string)json["today"]!, Day, CultureInfo.InvariantCulture), (int)json["shards"]!);
    }

    public void Write(JournalFolder folder) => folder.Replace(File, new JObject
    {
        ["run"] = Run.ToString(),
        ["model"] = Model.ToString(),
        ["modelVersion"] = ModelVersion,
        ["today"] = Today.ToString(Day, CultureInfo.InvariantCulture),
        ["shards"] = Shards,
    }.ToString(Formatting.None));

    public IEnumerable<Shard> AllShards => Enumerable.Range(1, Shards).Select(number => new Shard(number, Shards));
}
