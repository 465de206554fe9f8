using System.Text;
using CsvHelper;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Csv;

/// <summary>
/// Reads a CSV file of any size line by line. A line that cannot be read is reported as broken and does not
/// take its neighbours with it: a quotation mark left open ends with its line, not with the file.
/// </summary>
sealed class CsvFile
{
    static readonly CsvReaderOptions Format = CsvReaderOptions.Default with { HasHeader = false, BufferSize = 4096 };

    readonly char _delimiter;
    readonly string _path;
    readonly Encoding _encoding;

    public CsvFile(string path, string delimiter = ",", string? encoding = null)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _path = path;
        _encoding = encoding is null ? Encoding.UTF8 : Encoding.GetEncoding(encoding);
        _delimiter = delimiter is [var one] && char.IsAscii(one) ? one : throw new InvalidDataException($"'{delimiter}' cannot separate fields: one ASCII character is needed.");
    }

    public CsvHeader Header()
    {
        using var records = new Records(_path, _encoding);
        return HeaderOf(records);
    }

    public IEnumerable<CsvLine> Lines()
    {
        using var records = new Records(_path, _encoding);
        var header = HeaderOf(records);
        while (records.Next() is { } record)
        {
            if (string.IsNullOrWhiteSpace(record.Text))
                continue;
            var (fields, broken) = Parse(record.Text);
            if ((broken || fields.Length != header.Count) && record.Lines > 1)
            {
                // The quotation mark was open by mistake: the lines that it swallowed are read again on their own.
                records.KeepOnlyFirstLine();
                (fields, broken) = (record.FirstLine.Replace("\"", "").Split(_delimiter), true);
            }
            yield return new CsvLine(record.Number, header, fields, Judge(header, fields, broken));
        }
    }

    static Sentence? Judge(CsvHeader header, string[] fields, bool broken) =>
        broken ? Why.OpenQuote() : fields.Length != header.Count ? Why.Broken(header.Count, fields.Length) : null;

    CsvHeader HeaderOf(Records records) =>
        records.Next() is { } first ? new CsvHeader(Parse(first.Text).Fields) : throw new InvalidDataException($"{_path} is empty.");

    (string[] Fields, bool Broken) Parse(string text)
    {
        if (!text.Contains('"'))
            return (text.Split(_delimiter), false);
        var broken = text.Count(c => c == '"') % 2 != 0;
        using var reader = CsvReader.FromText(text, Format with { Separator = _delimiter, OnMalformedRecord = _ => broken = true });
        if (!reader.Read())
            return ([], true);
        string[] fields = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        return (fields, broken || reader.Read());
    }
}
