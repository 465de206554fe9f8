using Kam.Cli.Import.Csv;
using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Portfolio;

/// <summary>Reads purchase lines, judges each, and gathers the good ones.</summary>
sealed class PurchaseFile(PortfolioMapping mapping, KnownRows known, ICollection<Reject> rejects)
{
    readonly PurchaseMapping _columns = mapping.Purchases;
    readonly PurchaseGroups _groups = new(mapping.Purchases.File);
    readonly Dictionary<string, (DateOnly Date, int Line, string Owner)> _lastSeller = new(StringComparer.OrdinalIgnoreCase);

    public int Lines { get; private set; }

    /// <summary>Client -> the seller of the client's last line.</summary>
    public string? LastSeller(string account) => _lastSeller.TryGetValue(account, out var last) ? last.Owner : null;

    public IReadOnlyList<PurchaseRow> Read(string folder)
    {
        var format = mapping.Format;
        foreach (var line in new CsvFile(Path.Combine(folder, _columns.File), format.Delimiter, format.Encoding).Lines())
        {
            Lines++;
            Take(line);
        }
        return [.. _groups.Whole(rejects)];
    }

    void Take(CsvLine line)
    {
        var fields = new FieldReader(line, mapping.Format);
        var purchase = Line(line, fields);
        if (fields.Problem is null && _groups.Add(purchase) is { } contradiction)
            fields.Reject(contradiction.Column, contradiction.Why);
        if (fields.Problem is { } problem)
            Refuse(line, purchase, problem);
        else
            Remember(purchase);
    }

    PurchaseLine Line(CsvLine line, FieldReader fields)
    {
        var document = fields.Required(_columns.Document, ExternalKey.Longest);
        var account = fields.Required(_columns.Account, ExternalKey.Longest);
        if (account.Length > 0 && !known.Account(account))
            fields.Reject(_columns.Account, Why.UnknownAccount(account, mapping.Accounts.File));
        var category = Category(fields);
        var currency = fields.Optional(_columns.Currency);
        if (known.CurrencyProblem(currency) is { } why)
            fields.Reject(_columns.Currency!, why);
        var ownKey = fields.Optional(_columns.Key);
        var units = fields.Number(_columns.Units);
        return new PurchaseLine(
            line.Number, ownKey is null ? ExternalKey.Of(document, category) : ExternalKey.From(ownKey), ownKey is not null,
            account, document, category, fields.Date(_columns.Date), fields.RequiredNumber(_columns.Net), units,
            Cost(fields, units), currency, fields.Optional(_columns.Owner), _columns);
    }

    string Category(FieldReader fields)
    {
        if (_columns.Category is { } column)
        {
            var text = fields.Required(column, 200);
            var code = CategoryFile.Code(text);
            if (text.Length > 0 && !known.Category(code))
                fields.Reject(column, Why.UnknownCategory(text, mapping.Categories.File));
            return text.Length == 0 ? "" : code;
        }
        var product = fields.Required(_columns.Product!, ExternalKey.Longest);
        if (known.CategoryOf(product) is { } found)
            return found;
        fields.Reject(_columns.Product!, Why.UnknownProduct(product, mapping.Products!.File));
        return "";
    }

    decimal? Cost(FieldReader fields, decimal? units) =>
        _columns.UnitCost is null ? fields.Number(_columns.Cost)
            : units is { } count && fields.Number(_columns.UnitCost) is { } each && fields.Problem is null ? count * each : null;

    void Refuse(CsvLine line, PurchaseLine purchase, (string Column, Sentence Why) problem)
    {
        rejects.Add(new Reject(_columns.File, line.Number, problem.Column, problem.Why));
        // Past the break the fields of a broken line mean nothing; its document stands before most others.
        var categoryIsKnown = line.Broken is null && purchase.CategoryCode.Length > 0;
        if (purchase.HasOwnKey && line.Broken is null || categoryIsKnown)
            _groups.Spoil(purchase.Key, line.Number);
        else if (purchase.Document.Length > 0)
            _groups.SpoilDocument(purchase.Document, line.Number);
    }

    void Remember(PurchaseLine line)
    {
        if (line.Owner is null)
            return;
        if (!_lastSeller.TryGetValue(line.Account, out var last) || (line.Date, line.Number).CompareTo((last.Date, last.Line)) > 0)
            _lastSeller[line.Account] = (line.Date, line.Number, line.Owner);
    }
}
