using System.Text;

namespace Kam.Plugins.Tests.World;

/// <summary>Everything in every table, as text. The trace log is left out: it keeps what failed.</summary>
static class Dump
{
    public static string Everything(this Tenant tenant)
    {
        var text = new StringBuilder();
        foreach (var table in tenant.Organization.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).Where(table => table.LogicalName != "plugintracelog"))
            foreach (var row in Rows(tenant, table.LogicalName).OrderBy(row => row.Id)) Write(text, row);
        return text.ToString();
    }

    static IEnumerable<Entity> Rows(Tenant tenant, string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true), PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = tenant.System.RetrieveMultiple(query);
            foreach (var row in page.Entities) yield return row;
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }
    }

    static void Write(StringBuilder text, Entity row)
    {
        text.Append(row.LogicalName).Append(' ').Append(row.Id);
        foreach (var value in row.Attributes.OrderBy(value => value.Key, StringComparer.Ordinal)) text.Append(' ').Append(value.Key).Append('=').Append(Text(value.Value));
        text.AppendLine();
    }

    static string? Text(object? value) => value switch
    {
        EntityReference reference => reference.Id.ToString(),
        OptionSetValue option => option.Value.ToString(),
        OptionSetValueCollection options => string.Join('+', options.Select(option => option.Value)),
        Money money => money.Value.ToString(),
        DateTime moment => moment.ToString("O"),
        _ => value?.ToString(),
    };
}
