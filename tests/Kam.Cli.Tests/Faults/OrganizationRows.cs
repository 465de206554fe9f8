using System.Globalization;
using System.Text.RegularExpressions;
using LocalDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Cli.Tests.Faults;

/// <summary>
/// All rows of an organisation as sorted lines that can be compared with another one's: rows are called by their names and not
/// by their ids, and moments are left out, since both are others in every organisation.
/// </summary>
static partial class OrganizationRows
{
    static readonly string[] Standard =
        ["account", "contact", "systemuser", "systemuserroles", "businessunit", "appointment", "phonecall", "task", "activityparty"];

    // The count of what one process wrote says who wrote it, not what is written; the token of a lock says nothing.
    static readonly HashSet<string> Left = ["versionnumber", "createdon", "modifiedon", "modifiedby", "kam_changed", "kam_lock", "kam_recalculationrequest", "kam_recalculatedrequest"];

    static readonly string[] Between = [";", "/", "\n", "},{"];

    public static IReadOnlyList<string> Of(Organization organization)
    {
        var service = organization.ServiceFor(organization.SystemUserId);
        var tables = organization.Metadata.Tables.Select(table => table.LogicalName).Where(name => name.StartsWith("kam_", StringComparison.Ordinal) || Standard.Contains(name));
        return [.. tables.SelectMany(table => Rows(service, table).Select(row => Line(table, row))).Order(StringComparer.Ordinal)];
    }

    /// <summary>No row is missing, none is there twice, and none is another; the first that are, are named.</summary>
    public static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var differences = Differences(expected, actual);
        Assert.True(differences.Count == 0, $"{differences.Count} rows differ:{Environment.NewLine}{string.Join(Environment.NewLine, differences.Take(10))}");
    }

    static List<string> Differences(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var open = expected.CountBy(line => line).ToDictionary(line => line.Key, line => line.Value);
        foreach (var (line, count) in actual.CountBy(line => line))
            open[line] = open.GetValueOrDefault(line) - count;
        return [.. open.Where(line => line.Value != 0).Select(line => $"{line.Value:+0 missing;-0 too many}: {line.Key}").Order(StringComparer.Ordinal)];
    }

    static IEnumerable<Entity> Rows(IOrganizationService service, string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true), PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        for (EntityCollection? page = null; page is null || page.MoreRecords; query.PageInfo.PageNumber++, query.PageInfo.PagingCookie = page.PagingCookie)
        {
            page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
                yield return row;
        }
    }

    static string Line(string table, Entity row) =>
        table + ": " + string.Join(", ", row.Attributes.Where(column => !Left.Contains(column.Key)).OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => $"{column.Key}={Text(column.Value)}"));

    static string Text(object value) => value switch
    {
        EntityReference reference => $"{reference.LogicalName} {Text(reference.Name ?? "")}",
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        OptionSetValueCollection options => string.Join('+', options.Select(option => option.Value).Order()),
        Money money => money.Value.ToString("0.0000", CultureInfo.InvariantCulture),
        Guid => "id",
        DateTime { TimeOfDay: var time } when time != TimeSpan.Zero => "moment",
        EntityCollection rows => $"[{string.Join("; ", rows.Entities.Select(row => Line(row.LogicalName, row)).Order(StringComparer.Ordinal))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Words(value.ToString()!),
    };

    /// <summary>Lists by ids are in another order in every organisation.</summary>
    static string Words(string text) => Own().IsMatch(text) ? string.Join(';', Own().Replace(text, "…").Split(Between, StringSplitOptions.None).Order(StringComparer.Ordinal)) : text;

    /// <summary>Ids, tokens and moments inside texts.</summary>
    [GeneratedRegex(@"[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?")]
    private static partial Regex Own();
}
