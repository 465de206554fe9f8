using System.Text.Json;
using Kam.Dataverse;
using Kam.Domain;

namespace Kam.Cli.Score.Read;

/// <summary>Collects the purchases of some clients. Documents are numbered within a client, since only their sameness matters.</summary>
sealed class PurchaseReader : IRowReader
{
    public const string Columns = "_kam_accountid_value,kam_purchasedon,kam_netamount_base,_kam_categoryid_value,kam_document,kam_cost_base,kam_units";

    readonly Dictionary<Guid, Purchases> _clients = [];

    Guid _client;
    Guid _category;
    Day _date;
    decimal _net;
    decimal? _cost;
    decimal? _units;
    string _document = "";

    public long Rows { get; private set; }

    public PurchaseFact[] Of(Guid client) => _clients.TryGetValue(client, out var purchases) ? [.. purchases.Facts] : [];

    public void Value(ReadOnlySpan<byte> column, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
            return;
        if (column.SequenceEqual("kam_netamount_base"u8))
            _net = json.GetDecimal();
        else if (column.SequenceEqual("kam_cost_base"u8))
            _cost = json.GetDecimal();
        else if (column.SequenceEqual("kam_units"u8))
            _units = json.GetDecimal();
        else if (column.SequenceEqual("_kam_accountid_value"u8))
            _client = json.GetGuid();
        else if (column.SequenceEqual("_kam_categoryid_value"u8))
            _category = json.GetGuid();
        else if (column.SequenceEqual("kam_purchasedon"u8))
            _date = Day.Of(json.GetDateTime());
        else if (column.SequenceEqual("kam_document"u8))
            _document = json.GetString()!;
    }

    public void EndOfRow()
    {
        if (!_clients.TryGetValue(_client, out var purchases))
            _clients.Add(_client, purchases = new Purchases());
        purchases.Facts.Add(new PurchaseFact(_date, _net, _category, purchases.Number(_document), _cost, _units));
        (_client, _category, _date, _net, _cost, _units, _document) = (default, default, default, 0, null, null, "");
        Rows++;
    }

    sealed class Purchases
    {
        readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);

        public List<PurchaseFact> Facts { get; } = [];

        public int Number(string document)
        {
            if (!_documents.TryGetValue(document, out var number))
                _documents.Add(document, number = _documents.Count);
            return number;
        }
    }
}
