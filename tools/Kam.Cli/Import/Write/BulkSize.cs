namespace Kam.Cli.Import.Write;

/// <summary>
/// How many rows a bulk message takes: begins small, grows while messages are quick, shrinks when they are slow or
/// fail. A message of seconds keeps transactions short and stays far from the service's two minutes.
/// </summary>
sealed class BulkSize(int first = 100, int most = 1000)
{
    static readonly TimeSpan Quick = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);
    const int Least = 10;

    int _current = Math.Min(first, most);

    public int Current => Volatile.Read(ref _current);

    public void Took(TimeSpan time)
    {
        if (time < Quick)
            Interlocked.Exchange(ref _current, Math.Min(most, Current * 3 / 2));
        else if (time > Slow)
            Interlocked.Exchange(ref _current, Math.Max(Least, Current / 2));
    }
}
