using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>Many rows of one table in one message and one transaction: all or none.</summary>
public static class Bulk
{
    /// <summary>Creates or changes rows by an alternate key; each row carries its key, so the message may be repeated.</summary>
    public static Task UpsertMultipleAsync(this DataverseClient client, TableName table, IEnumerable<(Key Key, JObject Row)> rows, CancellationToken cancel = default)
    {
        var targets = rows.Select(r => Target(table, r.Row, ("@odata.id", r.Key.In(table.EntitySet)))).ToList();
        return client.SendAsync(Message(table, "UpsertMultiple", targets) with { Repeatable = true, Divisible = targets.Count > 1 }, cancel);
    }

    /// <summary>Creates rows under ids that are given beforehand: all or none, so one of them tells whether a lost message was carried out.</summary>
    /// <returns>The ids, in the order of the rows.</returns>
    public static async Task<IReadOnlyList<Guid>> CreateMultipleAsync(this DataverseClient client, TableName table, IEnumerable<JObject> rows, CancellationToken cancel = default)
    {
        var named = rows.Select(row => (Id: Guid.CreateVersion7(), Row: row)).ToList();
        if (named.Count == 0)
            return [];
        var targets = named.Select(r => Target(table, r.Row, (table.PrimaryId, r.Id.ToString())));
        await client.SendOrFindAsync(Message(table, "CreateMultiple", targets), table, named[0].Id, cancel).ConfigureAwait(false);
        return [.. named.Select(r => r.Id)];
    }

    /// <summary>Changes rows by id.</summary>
    public static Task UpdateMultipleAsync(this DataverseClient client, TableName table, IEnumerable<(Guid Id, JObject Row)> rows, CancellationToken cancel = default)
    {
        var targets = rows.Select(r => Target(table, r.Row, (table.PrimaryId, r.Id.ToString())));
        return client.SendAsync(Message(table, "UpdateMultiple", targets) with { Repeatable = true }, cancel);
    }

    static Ask Message(TableName table, string name, IEnumerable<JObject> targets) =>
        Ask.Post($"{table.EntitySet}/Microsoft.Dynamics.CRM.{name}", new JObject { ["Targets"] = new JArray(targets) });

    static JObject Target(TableName table, JObject row, params (string Name, string Value)[] identity)
    {
        var target = new JObject { ["@odata.type"] = $"Microsoft.Dynamics.CRM.{table.LogicalName}" };
        foreach (var (name, value) in identity)
            target[name] = value;
        foreach (var column in row.Properties())
            target[column.Name] = column.Value;
        return target;
    }
}
