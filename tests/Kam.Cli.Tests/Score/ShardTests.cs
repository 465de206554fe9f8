using CsCheck;
using Kam.Cli.Score;

namespace Kam.Cli.Tests.Score;

public sealed class ShardTests
{
    [Fact]
    public void Every_client_belongs_to_one_shard() =>
        Gen.Select(Gen.Guid, Gen.Int[1, 20]).Sample((client, count) =>
            Enumerable.Range(1, count).Count(number => new Shard(number, count).Has(client)) == 1);

    [Fact]
    public void Ids_that_a_database_gives_in_a_row_are_dealt_about_evenly()
    {
        var ids = Enumerable.Range(0, 10_000).Select(number => new Guid(number, 0x4f2a, 0x11ed, 0x83, 0xda, 0, 0x15, 0x5d, 0, 4, 1)).ToList();
        Assert.All(Enumerable.Range(1, 8), number => Assert.InRange(ids.Count(new Shard(number, 8).Has), 1_100, 1_400));
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/4", 3, 4)]
    public void A_shard_is_written_as_a_fraction(string text, int number, int count) => Assert.Equal(new Shard(number, count), Shard.Parse(text));

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("2")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    [InlineData("-1/2")]
    public void Anything_else_is_refused_with_an_example(string text) =>
        Assert.Contains("1/4", Assert.Throws<InvalidOperationException>(() => Shard.Parse(text)).Message);

    [Fact]
    public void Without_a_word_it_is_the_whole() => Assert.True(Shard.Parse(null).IsWhole);
}
