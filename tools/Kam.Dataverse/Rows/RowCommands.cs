using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>One row at a time.</summary>
public static partial class RowCommands
{
    /// <summary>
    /// Creates a row under an id that is given beforehand, so that a lost answer is met by asking again: if the row is there,
    /// the lost request had written it.
    /// </summary>
    /// <returns>The id of the new row.</returns>
    public static async Task<Guid> CreateAsync(this DataverseClient client, TableName table, JObject row, CancellationToken cancel = default)
    {
        var id = Guid.CreateVersion7();
        var named = new JObject(row) { [table.PrimaryId] = id.ToString() };
        await client.SendOrFindAsync(Ask.Post(table.EntitySet, named), table, id, cancel).ConfigureAwait(false);
        return id;
    }

    /// <summary>Sends a request that creates rows, again if need be; a refusal counts for nothing where the row is there.</summary>
    internal static async Task SendOrFindAsync(this DataverseClient client, Ask ask, TableName table, Guid id, CancellationToken cancel)
    {
        try
        {
            await client.SendAsync(ask with { Repeatable = true }, cancel).ConfigureAwait(false);
        }
        catch (DataverseException refusal)
        {
            if (refusal.IsAboutTheService || !await client.ExistsAsync(table, id, cancel).ConfigureAwait(false))
                throw;
        }
    }

    static async Task<bool> ExistsAsync(this DataverseClient client, TableName table, Guid id, CancellationToken cancel)
    {
        var found = await client.FirstAsync($"{table.EntitySet}?$select={table.PrimaryId}&$filter={table.PrimaryId}%20eq%20{id}", cancel).ConfigureAwait(false);
        return found is not null;
    }

    /// <summary>Creates a row under an id of the service's own: a lost answer leaves open whether it is there.</summary>
    /// <returns>The id of the new row.</returns>
    public static async Task<Guid> CreateAsync(this DataverseClient client, string entitySet, JObject row, CancellationToken cancel = default) =>
        WrittenId(await client.SendAsync(Ask.Post(entitySet, row), cancel).ConfigureAwait(false));

    /// <summary>Changes an existing row; never creates one.</summary>
    public static Task UpdateAsync(this DataverseClient client, string entitySet, Key key, JObject row, CancellationToken cancel = default) =>
        client.SendAsync(Ask.Patch(key.In(entitySet), row).With("If-Match", "*"), cancel);

    /// <summary>Creates or changes the row that the key names, so that it can be repeated without harm.</summary>
    /// <returns>The id of the row.</returns>
    public static async Task<Guid> UpsertAsync(this DataverseClient client, string entitySet, Key key, JObject row, CancellationToken cancel = default) =>
        WrittenId(await client.SendAsync(Ask.Patch(key.In(entitySet), row), cancel).ConfigureAwait(false));

    /// <summary>Creates the row that the key names unless it is there; an existing one stays untouched.</summary>
    /// <returns>Whether the row is new.</returns>
    public static async Task<bool> CreateIfMissingAsync(this DataverseClient client, string entitySet, Key key, JObject row, CancellationToken cancel = default)
    {
        try
        {
            await client.SendAsync(Ask.Patch(key.In(entitySet), row).With("If-None-Match", "*"), cancel).ConfigureAwait(false);
            return true;
        }
        catch (DataverseException refusal) when (refusal.Status == System.Net.HttpStatusCode.PreconditionFailed)
        {
            return false;
        }
    }

    public static Task DeleteAsync(this DataverseClient client, string entitySet, Key key, CancellationToken cancel = default) =>
        client.SendAsync(Ask.Delete(key.In(entitySet)), cancel);

    static Guid WrittenId(Answer answer)
    {
        var address = answer.Headers.GetValueOrDefault("OData-EntityId")
            ?? throw new InvalidDataException("The service did not say which row it wrote (OData-EntityId is missing).");
        var match = IdAtTheEnd().Match(address);
        return match.Success
            ? Guid.Parse(match.Groups[1].Value)
            : throw new InvalidDataException($"The service named the row that it wrote by '{address}', which holds no id.");
    }

    [GeneratedRegex(@"\(([0-9a-fA-F-]{36})\)$")]
    private static partial Regex IdAtTheEnd();
}
