namespace Kam.Cli.Score.Journal;

/// <summary>
/// One measured client, as a line: the client, the token of the last request for its recalculation when its purchases were
/// read, the statistics as they are stored, and what the population needs of it.
/// </summary>
sealed record ClientLine(Guid Client, string Token, string Statistics, string Measure)
{
    public static ClientLine Parse(string line) => line.Split('\t', 4) is [var client, var token, var statistics, var measure]
        ? new ClientLine(Guid.Parse(client), token, statistics, measure)
        : throw new InvalidDataException("The journal holds a line that is no client: delete the journal and begin anew.");

    public override string ToString() => $"{Client}\t{Token}\t{Statistics}\t{Measure}";
}
