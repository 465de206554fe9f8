using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Portfolio;

/// <summary>
/// Gathers lines into purchases. A purchase is imported whole or not at all: one bad line rejects all its lines,
/// and a line whose category cannot be known rejects its document, since it may belong to any of its purchases.
/// </summary>
sealed class PurchaseGroups(string file)
{
    readonly Dictionary<string, Group> _groups = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, int> _spoiledDocuments = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>What contradicts an earlier line of the same purchase, if anything does.</returns>
    public (string Column, Sentence Why)? Add(PurchaseLine line)
    {
        if (!_groups.TryGetValue(line.Key, out var group))
        {
            _groups.Add(line.Key, new Group(line));
            return null;
        }
        var problem = group.Contradiction(line);
        if (problem is null)
            group.Add(line);
        return problem;
    }

    /// <summary>A rejected line takes its purchase with it.</summary>
    public void Spoil(string key, int line)
    {
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new Group(null));
        group.Spoil(line);
    }

    public void SpoilDocument(string document, int line) => _spoiledDocuments.TryAdd(document, line);

    /// <summary>The whole purchases; the lines of the others go to the rejects.</summary>
    public IEnumerable<PurchaseRow> Whole(ICollection<Reject> rejects)
    {
        foreach (var group in _groups.Values)
        {
            var bad = group.SpoiledBy ?? (group.First is { } first && _spoiledDocuments.TryGetValue(first.Document, out var line) ? line : null);
            if (bad is { } culprit)
                foreach (var good in group.Lines)
                    rejects.Add(new Reject(file, good, "", Why.TogetherWith(culprit)));
            else if (group.OutOfRange is { } amount)
                foreach (var member in group.Lines)
                    rejects.Add(new Reject(file, member, "", Why.OutOfRange(amount, FieldReader.Limit)));
            else
                yield return group.Purchase();
        }
    }

    sealed class Group
    {
        decimal _net;
        decimal? _units = 0;
        decimal? _cost = 0;

        public Group(PurchaseLine? first)
        {
            First = first;
            if (first is not null)
                Add(first);
        }

        public PurchaseLine? First { get; private set; }

        public List<int> Lines { get; } = [];

        public int? SpoiledBy { get; private set; }

        public decimal? OutOfRange => Math.Abs(_net) > FieldReader.Limit ? _net : Math.Abs(_cost ?? 0) > FieldReader.Limit ? _cost : null;

        public void Spoil(int line) => SpoiledBy ??= line;

        public void Add(PurchaseLine line)
        {
            First ??= line;
            Lines.Add(line.Number);
            _net += line.Net;
            // Unknown in one line is unknown in the purchase: the cost of the others alone would look like a better margin.
            _units += line.Units;
            _cost += line.Cost;
        }

        public (string, Sentence)? Contradiction(PurchaseLine line)
        {
            if (First is not { } first)
                return null;
            if (line.HasOwnKey || line.Document != first.Document)
                return (line.Columns.Key ?? line.Columns.Document, Why.Repeated(line.Key, first.Number));
            if (!line.Account.Equals(first.Account, StringComparison.OrdinalIgnoreCase))
                return (line.Columns.Account, Why.AnotherThan(line.Columns.Account, line.Document, first.Number));
            if (line.Date != first.Date)
                return (line.Columns.Date, Why.AnotherThan(line.Columns.Date, line.Document, first.Number));
            return line.Currency == first.Currency ? null
                : (line.Columns.Currency!, Why.AnotherThan(line.Columns.Currency!, line.Document, first.Number));
        }

        public PurchaseRow Purchase() => new(
            First!.Key, First.Account, First.Document, First.CategoryCode, First.Date,
            Cents(_net), _units is { } units ? decimal.Round(units, 4) : null, _cost is { } cost ? Cents(cost) : null,
            First.Currency, Lines);

        static decimal Cents(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
    }
}
