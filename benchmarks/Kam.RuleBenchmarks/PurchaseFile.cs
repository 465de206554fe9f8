using System.Buffers.Text;
using System.Globalization;
using Kam.Domain;

namespace Kam.RuleBenchmarks;

/// <summary>A portfolio as two CSV files: what an export of an ERP looks like, and what both engines can read.</summary>
static class PurchaseFile
{
    static readonly byte[] Heading = "client,day,document,category,net,cost,units\n"u8.ToArray();

    public static string Purchases(string folder) => Path.Combine(folder, "purchases.csv");

    public static string Clients(string folder) => Path.Combine(folder, "clients.csv");

    public static void Write(Portfolio portfolio, string folder)
    {
        using var purchases = new StreamWriter(Purchases(folder)) { NewLine = "\n" };
        purchases.Write(System.Text.Encoding.ASCII.GetString(Heading));
        using var clients = new StreamWriter(Clients(folder)) { NewLine = "\n" };
        clients.WriteLine("client,wallet,growth,market,reference,innovation,development,costtoserve");
        for (var client = 0; client < portfolio.Inputs.Length; client++)
        {
            for (var at = portfolio.Starts[client]; at < portfolio.Starts[client + 1]; at++) purchases.WriteLine(Line(client, portfolio.Purchases[at]));
            var inputs = portfolio.Inputs[client];
            clients.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{client},{inputs.Wallet},{inputs.Growth},{inputs.MarketRating},{inputs.ReferenceRating},{inputs.InnovationRating},{inputs.CoDevelopmentRating},{inputs.CostToServe}"));
        }
    }

    /// <summary>Reads the purchases and hands over each client's, which stand together; returns how many purchases there are.</summary>
    public static int Read(string folder, Action<int, PurchaseFact[], int> take)
    {
        using var lines = new LineReader(Purchases(folder));
        lines.Next();
        var (client, count, all, facts) = (0, 0, 0, new PurchaseFact[1024]);
        for (var line = lines.Next(); !line.IsEmpty; line = lines.Next())
        {
            var fields = new Fields(line);
            var next = fields.Int();
            if (next != client)
            {
                take(client, facts, count);
                (client, count) = (next, 0);
            }
            if (count == facts.Length) Array.Resize(ref facts, 2 * count);
            facts[count++] = Fact(ref fields);
            all++;
        }
        take(client, facts, count);
        return all;
    }

    static PurchaseFact Fact(ref Fields fields)
    {
        var day = fields.Day();
        var document = fields.Int();
        var category = Portfolio.CategoryOf(fields.Int());
        return new(day, fields.Decimal()!.Value, category, document, fields.Decimal(), fields.Decimal());
    }

    static string Line(int client, in PurchaseFact fact) => string.Create(CultureInfo.InvariantCulture,
        $"{client},{fact.Date},{fact.Document},{Portfolio.NumberOf(fact.Category)},{fact.Net},{fact.Cost},{fact.Units}");

    /// <summary>The fields of a line, one after another.</summary>
    ref struct Fields(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = line;

        public int Int()
        {
            Utf8Parser.TryParse(Next(), out int number, out _);
            return number;
        }

        public decimal? Decimal()
        {
            var field = Next();
            return field.IsEmpty ? null : Utf8Parser.TryParse(field, out decimal number, out _) ? number : throw new FormatException();
        }

        public Day Day()
        {
            var field = Next();
            return Domain.Day.Of(Part(field[..4]), Part(field[5..7]), Part(field[8..10]));
        }

        static int Part(ReadOnlySpan<byte> digits)
        {
            var number = 0;
            foreach (var digit in digits) number = 10 * number + digit - '0';
            return number;
        }

        ReadOnlySpan<byte> Next()
        {
            var end = rest.IndexOf((byte)',');
            var field = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            return field;
        }
    }
}
