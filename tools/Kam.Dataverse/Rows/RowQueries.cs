using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>Reading rows, page by page: a table of any size passes through the memory of one page.</summary>
public static class RowQueries
{
    public const int LargestPage = 5000;

    public static async Task<JObject> RetrieveAsync(this DataverseClient client, string entitySet, Key key, string select, CancellationToken cancel = default) =>
        (await client.SendAsync(Ask.Get($"{key.In(entitySet)}?$select={select}"), cancel).ConfigureAwait(false)).Json();

    /// <param name="query">Entity set and query options, for example <c>accounts?$select=name&amp;$orderby=name</c>, already escaped.</param>
    /// <param name="annotations">Which annotations to include, for example <c>OData.Community.Display.V1.FormattedValue</c>.</param>
    public static async IAsyncEnumerable<IReadOnlyList<JObject>> PagesAsync(
        this DataverseClient client, string query, int pageSize = LargestPage, string? annotations = null,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        for (var next = query; next is not null;)
        {
            (var rows, next) = await client.PageAsync(next, pageSize, annotations, cancel).ConfigureAwait(false);
            yield return rows;
        }
    }

    /// <summary>One page, and the address of the next one: null after the last. The address may be kept and asked for later.</summary>
    public static async Task<(IReadOnlyList<JObject> Rows, string? Next)> PageAsync(
        this DataverseClient client, string address, int pageSize = LargestPage, string? annotations = null, CancellationToken cancel = default)
    {
        var prefer = $"odata.maxpagesize={pageSize}" + (annotations is null ? "" : $",odata.include-annotations=\"{annotations}\"");
        var page = (await client.SendAsync(Ask.Get(address).With("Prefer", prefer), cancel).ConfigureAwait(false)).Json();
        var next = (string?)page["@odata.nextLink"];
        client.RefuseForeign(next);
        return ([.. page["value"]!.Cast<JObject>()], next);
    }

    /// <summary>The same, row by row.</summary>
    public static async IAsyncEnumerable<JObject> RowsAsync(
        this DataverseClient client, string query, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var page in client.PagesAsync(query, cancel: cancel).ConfigureAwait(false))
            foreach (var row in page)
                yield return row;
    }

    /// <summary>The first row that the query finds, or null.</summary>
    public static async Task<JObject?> FirstAsync(this DataverseClient client, string query, CancellationToken cancel = default)
    {
        var limited = query + (query.Contains('?') ? '&' : '?') + "$top=1";
        var page = (await client.SendAsync(Ask.Get(limited), cancel).ConfigureAwait(false)).Json();
        return page["value"]!.Cast<JObject>().FirstOrDefault();
    }

    // A token must never follow a link to another host.
    internal static void RefuseForeign(this DataverseClient client, string? link)
    {
        if (link is not null && Uri.TryCreate(link, UriKind.Absolute, out var address) && !client.Organization.IsBaseOf(address))
            throw new InvalidDataException($"The next page lies at {address.Host}, not at {client.Organization.Host}.");
    }
}
