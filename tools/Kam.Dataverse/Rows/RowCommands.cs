using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>One row at a time.</summary>
public static partial class RowCommands
{
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
