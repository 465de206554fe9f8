using CsCheck;
using LocalDataverse.Store;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Three small tables with values of every type and indexes here and there.</summary>
internal sealed record World(TableShape[] Tables, object?[][][] Rows)
{
    private const int Ids = 7;
    private static readonly StoredColumn[] Columns =
    [
        new("id", StoreType.Id), new("parent", StoreType.Id), new("number", StoreType.Integer), new("real", StoreType.Real), new("text", StoreType.Text),
        new("moment", StoreType.Integer), new("small", StoreType.Integer), new("quarters", StoreType.Real), new("code", StoreType.Integer),
    ];

    private static readonly (int[] Columns, bool IsUnique)[] PossibleIndexes = [([1], false), ([2], false), ([4], false), ([1, 6], false), ([4, 2], false), ([8], true)];

    public static readonly object?[] Numbers = [null, 0L, 1L, 2L, -1L, 3L, long.MaxValue, long.MaxValue - 1, long.MinValue, 9007199254740993L];
    public static readonly object?[] Reals = [null, 0.0, 0.5, -0.5, 1.0, 2.0, double.MaxValue, double.MinValue, double.Epsilon, 9007199254740992.0, 9.3e18];
    public static readonly object?[] Texts = [null, "a", "A", "b", "ab", "Ab", "ж", "Ж", "яж", "Ял", "é", "É", "_", "[", "50%", "5%", "€", "zZ", "0", ""];
    public static readonly string[] Patterns = ["%", "a", "A%", "%b", "_", "__", "%%", "50[%]", "5%", "%[%]", "[aж]%", "Я_", "%ж%", "é", "[", "", "_%_"];

    /// <summary>Seconds since 1970: the ends of years and weeks, before 1970, and the last day there is.</summary>
    public static readonly object?[] Moments = [null, 0L, -1L, 86_399L, 951_782_400L, 1_767_225_599L, 1_767_225_600L, 1_772_323_199L, -6_847_804_800L, 253_402_300_799L];

    public static Guid Id(int table, int row) => new((uint)(row * 0x61C88647 + table), (ushort)row, (ushort)table, 0, 1, 2, 3, 4, 5, 6, (byte)row);

    public static object?[] AllIds { get; } = [null, .. from table in Enumerable.Range(0, 3) from row in Enumerable.Range(0, Ids) select (object?)Id(table, row)];

    public static Gen<World> Gen { get; } = CsCheck.Gen.Select(Table(0), Table(1), Table(2), (one, two, three) => new World([one.Item1, two.Item1, three.Item1], [one.Item2, two.Item2, three.Item2]));

    public void Fill(IStore store)
    {
        using var session = store.Open(write: true);
        foreach (var table in Tables) session.Define(table);
        for (var table = 0; table < Tables.Length; table++)
        {
            foreach (var row in Rows[table]) session.Insert(Tables[table], row);
        }
        session.Commit();
    }

    private static Gen<(TableShape, object?[][])> Table(int number) =>
        CsCheck.Gen.Select(CsCheck.Gen.Bool.Array[PossibleIndexes.Length], Row().Array[1, Ids], (chosen, rows) => (Shape(number, chosen), rows.Select((row, place) => Keyed(number, place, row)).ToArray()));

    private static Gen<object?[]> Row() =>
        CsCheck.Gen.Select(From.OneOf(AllIds), From.OneOf(Numbers), From.OneOf(Reals), From.OneOf(Texts), From.OneOf(Moments), From.OneOf<object?>(null, 0L, 1L, 2L), From.OneOf<object?>(null, 0.25, -0.75, 1.0),
            (parent, number, real, text, moment, small, quarters) => new object?[] { null, parent, number, real, text, moment, small, quarters, null });

    /// <summary>Ids and codes are unique; every third row has no code.</summary>
    private static object?[] Keyed(int table, int place, object?[] row) => [Id(table, place), .. row[1..^1], place % 3 == 2 ? null : (long)place];

    private static TableShape Shape(int number, bool[] chosen)
    {
        var name = "abc"[number].ToString();
        var indexes = PossibleIndexes.Where((_, place) => chosen[place]).Select((index, place) => new StoredIndex($"ix_{name}_{place}", index.Columns, index.IsUnique));
        return new TableShape(name, Columns, [.. indexes]);
    }
}
