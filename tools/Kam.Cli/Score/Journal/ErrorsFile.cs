namespace Kam.Cli.Score.Journal;

/// <summary>The clients of a shard that failed. One may stand in it twice, if the process was killed in between.</summary>
sealed class ErrorsFile(JournalFolder folder, Shard shard)
{
    string Path => folder.File($"{shard}.errors.txt");

    public void Append(IEnumerable<ClientError> errors) => System.IO.File.AppendAllLines(Path, errors.Select(error => error.ToString()));

    public IReadOnlyList<ClientError> Read() => System.IO.File.Exists(Path)
        ? [.. System.IO.File.ReadLines(Path).Select(ClientError.Parse).OfType<ClientError>().DistinctBy(error => error.Client)]
        : [];
}
