using CsCheck;
using LocalDataverse.Store;
using LocalDataverse.Store.Memory;
using LocalDataverse.Store.Sqlite;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Random tables, rows and queries: SQLite and the store in memory, each the other's oracle; SQLite with its own groups and with ours.</summary>
public sealed class StoreOracleTests
{
    private static readonly Gen<(World World, Question[] Questions)> Cases = World.Gen.SelectMany(world => RandomSelect.Of(world.Tables).Array[1, 12], (world, questions) => (world, questions));

    [Theory]
    [InlineData(IsolationMode.ReadCommittedSnapshot)]
    [InlineData(IsolationMode.ReadCommittedLocking)]
    public void Both_stores_answer_alike(IsolationMode isolation) => Cases.Sample(asked =>
    {
        using var sqlite = new SqliteStore(null);
        using var bySql = new SqliteStore(null) { GroupsHere = false };
        using var memory = new MemoryStore(isolation);
        foreach (var store in (IStore[])[sqlite, bySql, memory]) asked.World.Fill(store);
        foreach (var question in asked.Questions)
        {
            Assert.Equal(Text(bySql, question), Text(memory, question));
            Assert.Equal(Text(bySql, question), Text(sqlite, question));
        }
    }, iter: 250, threads: 1);

    [Fact]
    public void A_sum_beyond_64_bits_is_refused_alike()
    {
        var world = new World([new TableShape("a", [new("id", StoreType.Id), new("number", StoreType.Integer)], [])], [[[World.Id(0, 1), long.MaxValue], [World.Id(0, 2), 1L]]]);
        var sum = new Question(new Select(new Source(0, world.Tables[0])) { Outputs = [new Aggregate(Aggregation.Sum, new ColumnOf(0, "number"))] }, Determined.Rows);
        Assert.Equal(Refusal(new SqliteStore(null), world, sum), Refusal(new MemoryStore(IsolationMode.ReadCommittedSnapshot), world, sum));
    }

    private static string Refusal(IStore store, World world, Question question)
    {
        using (store)
        {
            world.Fill(store);
            return Assert.Throws<DataverseFault>(() => Answered.By(store, question)).Message;
        }
    }

    /// <summary>With the query as SQL, so that a failure says what was asked.</summary>
    private static string Text(IStore store, Question question)
    {
        var (sql, values) = SelectSql.Write(question.Query);
        return string.Join('\n', [sql, string.Join(", ", values), .. Answered.By(store, question)]);
    }
}
