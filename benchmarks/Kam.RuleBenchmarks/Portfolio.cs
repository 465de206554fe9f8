using Kam.Domain;

namespace Kam.RuleBenchmarks;

/// <summary>
/// Purchases that are made up, and the same every time: steady, erratic, new and lost clients, documents of one to four categories, returns, clients
/// without cost, categories without units. Client by client, and of a client document by document, as an export lists them; the lines in no order.
/// </summary>
sealed class Portfolio
{
    public const int Categories = 24;

    static readonly Guid[] Ids = [.. Enumerable.Range(1, Categories).Select(number => new Guid(number, 0, 0, new byte[8]))];

    readonly Chance chance;
    readonly int perClient;

    public Portfolio(int from, int clients, int perClient)
    {
        this.perClient = perClient;
        chance = new((ulong)from + 1);
        Starts = new int[clients + 1];
        Purchases = new PurchaseFact[clients * perClient];
        Inputs = new ClientInputs[clients];
        for (var client = 0; client < clients; client++)
        {
            Inputs[client] = InputsOf();
            Starts[client + 1] = Starts[client] + Fill(Purchases.AsSpan(Starts[client], perClient));
        }
    }

    public static Day Today { get; } = Day.Of(2026, 6, 15);

    public static Guid CategoryOf(int number) => Ids[number];

    public static int NumberOf(Guid category) => category.ToByteArray()[0] - 1;

    /// <summary>Where the purchases of each client begin; one more than there are clients.</summary>
    public int[] Starts { get; }

    public PurchaseFact[] Purchases { get; }

    public ClientInputs[] Inputs { get; }

    int Fill(Span<PurchaseFact> purchases)
    {
        var (isCosted, step, price) = (chance.Below(10) > 0, 5 + chance.Below(60), 500 + chance.Below(100_000));
        var isSteady = chance.Below(2) == 0;
        var (range, usual) = (1 + chance.Below(8), chance.Below(Categories));
        var date = Today.Plus(-chance.Below(chance.Below(4) == 0 ? 600 : 60));
        for (int at = 0, document = 0; at < purchases.Length; document++)
        {
            for (var lines = 1 + chance.Below(4); lines > 0 && at < purchases.Length; lines--)
                purchases[at++] = Line(date, document, (usual + chance.Below(range)) % Categories, price, isCosted);
            date = date.Plus(-(isSteady ? step + chance.Below(5) : 1 + chance.Below(2 * step)));
        }
        return purchases.Length;
    }

    PurchaseFact Line(Day date, int document, int category, int price, bool isCosted)
    {
        var units = 1 + chance.Below(200);
        var cents = (long)units * (price * (90 + chance.Below(21)) / 100);
        var cost = cents * (60 + chance.Below(42)) / 100;
        var sign = chance.Below(50) == 0 ? -1 : 1;
        return new(date, sign * Cents(cents), Ids[category], document, isCosted ? sign * Cents(cost) : null, category % 4 == 0 ? null : sign * units);
    }

    ClientInputs InputsOf() => new(
        chance.Below(3) > 0 ? Cents(100L * chance.Below(20_000_000)) : null,
        chance.Below(2) > 0 ? chance.Below(61) - 30 : null,
        chance.Below(3) > 0 ? 1 + chance.Below(5) : null,
        chance.Below(2) > 0 ? chance.Below(6) : null,
        chance.Below(2) > 0 ? chance.Below(6) : null,
        chance.Below(2) > 0 ? chance.Below(6) : null,
        chance.Below(3) == 0 ? Cents(100L * chance.Below(500_000)) : null);

    static decimal Cents(long cents) => new((int)cents, (int)(cents >> 32), 0, false, 2);
}

/// <summary>A small generator of chance that repeats itself exactly on every machine (splitmix64).</summary>
sealed class Chance(ulong seed)
{
    ulong state = seed * 0x9E3779B97F4A7C15;

    public int Below(int limit) => (int)((Next() >> 33) % (ulong)limit);

    ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
