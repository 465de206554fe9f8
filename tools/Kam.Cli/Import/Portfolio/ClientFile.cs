using Kam.Cli.Import.Csv;
using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Portfolio;

/// <summary>Reads the clients. Of two lines with one key the first is kept and the second rejected.</summary>
static class ClientFile
{
    const int LongestName = 160;

    public static Dictionary<string, ClientRow> Read(string folder, PortfolioMapping mapping, ICollection<Reject> rejects)
    {
        var (format, accounts) = (mapping.Format, mapping.Accounts);
        // Alternate keys do not tell upper from lower case.
        var clients = new Dictionary<string, ClientRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in new CsvFile(Path.Combine(folder, accounts.File), format.Delimiter, format.Encoding).Lines())
        {
            var fields = new FieldReader(line, format);
            var client = Client(line, fields, accounts);
            if (fields.Problem is null && clients.TryGetValue(client.Key, out var first))
                fields.Reject(accounts.Key, Why.Repeated(client.Key, first.Line));
            if (fields.Problem is { } problem)
                rejects.Add(new Reject(accounts.File, line.Number, problem.Column, problem.Why));
            else
                clients.Add(client.Key, client);
        }
        return clients;
    }

    static ClientRow Client(CsvLine line, FieldReader fields, AccountMapping accounts)
    {
        var key = fields.Required(accounts.Key, ExternalKey.Longest);
        fields.Required(accounts.Columns["name"], LongestName);
        var columns = accounts.Columns
            .Where(column => line[column.Value].Length > 0)
            .ToDictionary(column => column.Key, column => line[column.Value]);
        return new ClientRow(key, columns, fields.Optional(accounts.Owner), fields.Optional(accounts.Currency), line.Number);
    }
}
