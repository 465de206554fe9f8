using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>What the client has to know of a table to address its columns.</summary>
public sealed record TableSchema(TableName Name, string PrimaryName, IReadOnlyDictionary<string, string> ColumnTypes, IReadOnlyList<string> SingleColumnKeys)
{
    static readonly HashSet<string> Lookups = ["Lookup", "Customer", "Owner"];

    public bool IsLookup(string column) => ColumnTypes.TryGetValue(column, out var type) && Lookups.Contains(type);

    /// <summary>The column as $select and a row read back name it.</summary>
    public string Property(string column) => IsLookup(column) ? $"_{column}_value" : column;
}

public static class SchemaQueries
{
    /// <exception cref="DataverseException">There is no such table.</exception>
    public static async Task<TableSchema> DescribeAsync(this DataverseClient client, string table, CancellationToken cancel = default)
    {
        const string query = "?$select=LogicalName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute"
            + "&$expand=Attributes($select=LogicalName,AttributeType),Keys($select=LogicalName,KeyAttributes)";
        var ask = Ask.Get($"EntityDefinitions(LogicalName={Key.Literal(table)}){query}");
        return Read((await client.SendAsync(ask, cancel).ConfigureAwait(false)).Json());
    }

    static TableSchema Read(JObject definition)
    {
        var columns = definition["Attributes"]!.ToDictionary(a => (string)a["LogicalName"]!, a => (string?)a["AttributeType"] ?? "");
        var keys = (definition["Keys"] ?? new JArray()).Select(k => k["KeyAttributes"]!.Values<string>().ToList());
        var name = new TableName((string)definition["LogicalName"]!, (string)definition["EntitySetName"]!, (string)definition["PrimaryIdAttribute"]!);
        return new TableSchema(name, (string?)definition["PrimaryNameAttribute"] ?? "", columns,
            [.. keys.Where(k => k.Count == 1).Select(k => k[0]!).Order(StringComparer.Ordinal)]);
    }
}
