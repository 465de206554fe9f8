using CsCheck;
using Kam.Cli.Score;
using Kam.Cli.Score.Journal;
using Kam.Domain;

namespace Kam.Cli.Tests.Score;

public sealed class JournalTests : IDisposable
{
    static readonly Day Today = Day.Of(2024, 7, 10);

    static readonly Gen<PurchaseFact> Purchase =
        from days in Gen.Int[0, 1500]
        from net in Gen.Decimal[-500, 5000]
        from category in Gen.Int[1, 4]
        from document in Gen.Int[0, 30]
        from cost in Gen.Decimal[0, 3000].Nullable()
        from units in Gen.Decimal[-5, 100].Nullable()
        select new PurchaseFact(Today.Plus(-days), decimal.Round(net, 2), new Guid(category, 0, 0, new byte[8]), document,
            cost is { } known ? decimal.Round(known, 2) : null, units is { } counted ? decimal.Round(counted, 3) : null);

    readonly string _path = Directory.CreateTempSubdirectory("kam-journal-").FullName;

    JournalFolder Folder => new(_path);

    [Fact]
    public void Statistics_are_read_back_as_they_were() =>
        Purchase.Array[0, 40].Sample(purchases =>
        {
            var statistics = ValueStatistics.Of(purchases, Today);
            Assert.Equal(statistics, StatisticsText.Read(StatisticsText.Write(statistics)));
        }, iter: 500);

    [Fact]
    public void What_was_cut_off_behind_the_last_place_is_thrown_away()
    {
        var file = new ClientsFile(Folder, Shard.Whole);
        var end = file.Append(0, [Line(1), Line(2)]);
        File.AppendAllText(Directory.GetFiles(_path).Single(), "half a li");
        var next = file.Append(end, [Line(3)]);
        Assert.Equal([Line(1), Line(2), Line(3)], file.Between(0, next).Select(read => read.Line));
        Assert.Equal([Line(3)], file.Between(end, next).Select(read => read.Line));
    }

    [Fact]
    public void Reading_goes_on_behind_any_line()
    {
        var file = new ClientsFile(Folder, Shard.Whole);
        var end = file.Append(0, [Line(1), Line(2), Line(3)]);
        foreach (var (line, behind) in file.Between(0, end))
            Assert.Equal(3 - line.Client.ToByteArray()[0], file.Between(behind, end).Count());
    }

    [Fact]
    public async Task One_at_a_time_decides()
    {
        using (await Folder.LockAsync(default))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Folder.LockAsync(new CancellationTokenSource(200).Token));
        (await Folder.LockAsync(default)).Dispose();
    }

    [Fact]
    public void A_shard_is_done_by_one_process_and_the_others_by_others()
    {
        using var ours = Folder.Own(new Shard(1, 2));
        Assert.Contains("1/2", Assert.Throws<InvalidOperationException>(() => Folder.Own(new Shard(1, 2))).Message);
        Folder.Own(new Shard(2, 2)).Dispose();
    }

    [Fact]
    public void Errors_are_kept_once_a_client_whatever_their_names_hold()
    {
        var errors = new ErrorsFile(Folder, Shard.Whole);
        var error = new ClientError(Guid.NewGuid(), "A | B", "No such luck.");
        errors.Append([error]);
        errors.Append([error, new ClientError(Guid.NewGuid(), "C", "Two\nlines, and a | bar")]);
        Assert.Equal([error.ToString(), "Two lines, and a / bar"], [errors.Read()[0].ToString(), errors.Read()[1].Sentence]);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    static ClientLine Line(byte number) => new(new Guid(number, 0, 0, new byte[8]), "token", $$"""{"Name":"Ж{{number}}"}""", "measure|of|it");
}
