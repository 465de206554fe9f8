using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>Actions, functions and custom APIs.</summary>
public static class Operations
{
    /// <summary>Calls an unbound action.</summary>
    /// <param name="repeatable">Whether a lost answer may be met by calling again.</param>
    public static async Task<JObject> CallAsync(this DataverseClient client, string action, JObject? parameters = null, bool repeatable = false, CancellationToken cancel = default) =>
        Result(await client.SendAsync(Ask.Post(action, parameters ?? []) with { Repeatable = repeatable }, cancel).ConfigureAwait(false));

    /// <summary>Calls an action bound to one row.</summary>
    public static Task<JObject> CallOnAsync(this DataverseClient client, string entitySet, Guid id, string action, JObject? parameters = null, bool repeatable = false, CancellationToken cancel = default) =>
        client.CallAsync($"{Key.Of(id).In(entitySet)}/Microsoft.Dynamics.CRM.{action}", parameters, repeatable, cancel);

    /// <summary>Calls an action on a row that must not happen twice: whoever loses its answer looks whether it has happened before asking again.</summary>
    /// <param name="happened">Whether the row is where the action takes it.</param>
    /// <returns>The answer; nothing where it was lost.</returns>
    public static async Task<JObject> CallOnceOnAsync(this DataverseClient client, string entitySet, Guid id, string action, JObject? parameters, Func<Task<bool>> happened, CancellationToken cancel = default)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await client.CallOnAsync(entitySet, id, action, parameters, cancel: cancel).ConfigureAwait(false);
            }
            catch (Exception lost) when (attempt < client.Options.Retries && Faults.LeavesOpen(lost))
            {
                if (await happened().ConfigureAwait(false))
                    return [];
            }
            await Task.Delay(client.Options.Delay(attempt), client.Options.Clock, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Calls a function; parameters go into the URL.</summary>
    public static async Task<JObject> FunctionAsync(this DataverseClient client, string name, CancellationToken cancel = default, params (string Name, object Value)[] parameters) =>
        Result(await client.SendAsync(Ask.Get($"{name}({string.Join(",", parameters.Select(p => $"{p.Name}={Key.Literal(p.Value)}"))})"), cancel).ConfigureAwait(false));

    public static async Task<Identity> WhoAmIAsync(this DataverseClient client, CancellationToken cancel = default)
    {
        var answer = await client.SendAsync(Ask.Get("WhoAmI()"), cancel).ConfigureAwait(false);
        var body = answer.Json();
        var hint = int.TryParse(answer.Headers.GetValueOrDefault("x-ms-dop-hint"), out var degree) ? degree : (int?)null;
        return new Identity((Guid)body["UserId"]!, (Guid)body["BusinessUnitId"]!, (Guid)body["OrganizationId"]!, hint);
    }

    static JObject Result(Answer answer) => answer.Text.Length == 0 ? [] : answer.Json();
}

/// <param name="ParallelRequests">How many requests at once the service recommends; null where it does not say.</param>
public sealed record Identity(Guid User, Guid BusinessUnit, Guid Organization, int? ParallelRequests);
