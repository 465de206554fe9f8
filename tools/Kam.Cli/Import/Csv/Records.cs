using System.Text;

namespace Kam.Cli.Import.Csv;

/// <summary>Joins physical lines into records: a record goes on while a quotation mark is open.</summary>
sealed class Records(string path, Encoding encoding) : IDisposable
{
    /// <summary>A field of more lines than this is taken for a quotation mark left open by mistake.</summary>
    const int MostLines = 100;

    readonly StreamReader _reader = new(path, encoding, detectEncodingFromByteOrderMarks: true);
    readonly LinkedList<string> _ahead = new();
    readonly List<string> _current = [];
    int _line;

    public Record? Next()
    {
        _line += _current.Count;
        _current.Clear();
        if (Line() is not { } first)
            return null;
        _current.Add(first);
        if (HasOpenQuote(first) && !Complete())
            KeepOnlyFirstLine();
        return new Record(_line + 1, string.Join('\n', _current), _current[0], _current.Count);
    }

    /// <summary>Gives back all lines of the last record but its first.</summary>
    public void KeepOnlyFirstLine()
    {
        for (var i = _current.Count - 1; i > 0; i--)
            _ahead.AddFirst(_current[i]);
        _current.RemoveRange(1, _current.Count - 1);
    }

    public void Dispose() => _reader.Dispose();

    bool Complete()
    {
        while (_current.Count < MostLines && Line() is { } more)
        {
            _current.Add(more);
            if (HasOpenQuote(more))
                return true;
        }
        return false;
    }

    string? Line()
    {
        if (_ahead.First is not { } kept)
            return _reader.ReadLine();
        _ahead.RemoveFirst();
        return kept.Value;
    }

    // An odd number of quotation marks changes between inside and outside of a field.
    static bool HasOpenQuote(string line) => line.AsSpan().Count('"') % 2 != 0;

    public readonly record struct Record(int Number, string Text, string FirstLine, int Lines);
}
