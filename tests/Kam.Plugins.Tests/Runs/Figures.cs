using System.Text;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

/// <summary>What runs leave of the clients, as text: accounts, value rows and snapshots, without what tells only when and how often they were written.</summary>
static class Figures
{
    static readonly string[] Passing =
    [
        "versionnumber", "modifiedon", "createdon", "modifiedby", AccountRow.Columns.Lock, AccountRow.Columns.RecalculatedOn,
        AccountRow.Columns.RecalculationRequest, AccountRow.Columns.RecalculationDone, SnapshotRow.Columns.SnapshotId, ClientValueRow.Columns.RunId,
    ];

    public static string FiguresOfClients(this Tenant tenant) => string.Concat(
        new[] { AccountRow.Table, ClientValueRow.Table, SnapshotRow.Table }.SelectMany(table => tenant.All(table).Select(Text).Order(StringComparer.Ordinal)));

    /// <summary>Rows and their versions: equal only if nothing was written.</summary>
    public static IReadOnlyList<string> Versions(this Tenant tenant) =>
        [.. new[] { AccountRow.Table, ClientValueRow.Table, SnapshotRow.Table }.SelectMany(table => tenant.All(table).Select(row => $"{table} {row.Id} {row["versionnumber"]}").Order())];

    static string Text(Entity row)
    {
        var text = new StringBuilder(row.LogicalName);
        foreach (var value in row.Attributes.Where(value => !Passing.Contains(value.Key)).OrderBy(value => value.Key, StringComparer.Ordinal))
            text.Append(' ').Append(value.Key).Append('=').Append(Text(value.Value));
        return text.AppendLine().ToString();
    }

    static string? Text(object? value) => value switch
    {
        EntityReference reference => reference.Id.ToString(),
        OptionSetValue option => option.Value.ToString(),
        Money money => money.Value.ToString(),
        DateTime moment => moment.ToString("O"),
        _ => value?.ToString(),
    };
}
