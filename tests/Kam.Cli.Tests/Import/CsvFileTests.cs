using CsCheck;
using CsvHelper;
using Kam.Cli.Import.Csv;

namespace Kam.Cli.Tests.Import;

public sealed class CsvFileTests : IDisposable
{
    readonly string _path = Path.GetTempFileName();

    [Fact]
    public void What_a_writer_wrote_is_read_back() =>
        Gen.String[Gen.Char["ab,\"\n\r; '=é"], 0, 8].Array[3].Array[0, 20].Sample(records =>
        {
            using (var csv = CsvWriter.ToFile(_path, CsvWriterOptions.Default))
            {
                csv.WriteRecord(["a", "b", "c"]);
                foreach (var record in records)
                    csv.WriteRecord(record);
            }
            var expected = records.Select(record => record.Select(Plain).ToArray());
            Assert.Equal(expected, Read().Select(line => line.Fields.Select(Plain).ToArray()));
        }, threads: 1, iter: 300);

    [Fact]
    public void A_field_of_several_lines_is_one_record_and_later_numbers_stay_right()
    {
        var lines = Read("a,b", "1,\"one", "two\"", "2,x");
        Assert.Equal([(2, "one\ntwo"), (4, "x")], lines.Select(line => (line.Number, line["b"])));
    }

    [Fact]
    public void An_open_quotation_mark_breaks_its_own_line_only()
    {
        var lines = Read("a,b", "1,\"one", "2,x", "3,y");
        Assert.Equal([(2, true), (3, false), (4, false)], lines.Select(line => (line.Number, line.Broken is not null)));
    }

    [Fact]
    public void An_open_quotation_mark_before_a_quoted_field_breaks_its_own_line_only()
    {
        var lines = Read("a,b", "1,\"one", "2,\"x\"", "3,\"y\"");
        Assert.Equal([(2, true), (3, false), (4, false)], lines.Select(line => (line.Number, line.Broken is not null)));
    }

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_empty_lines_do_no_harm()
    {
        File.WriteAllText(_path, "a,b\r\n1,x\r\n\r\n2,y\r\n", new System.Text.UTF8Encoding(true));
        Assert.Equal([(2, "1", "x"), (4, "2", "y")], Read().Select(line => (line.Number, line["a"], line["b"])));
    }

    [Fact]
    public void A_column_that_is_not_there_is_empty() => Assert.Equal("", Read("a", "1")[0]["nothing"]);

    public void Dispose() => File.Delete(_path);

    List<CsvLine> Read(params string[] lines)
    {
        if (lines.Length > 0)
            File.WriteAllLines(_path, lines);
        return [.. new CsvFile(_path).Lines()];
    }

    // Line ends inside a field are read as one kind.
    static string Plain(string field) => field.Replace("\r\n", "\n").Replace('\r', '\n');
}
