using Newtonsoft.Json.Linq;

namespace Kam.Cli.Import.Plan;

/// <summary>Only what changed is written: an unchanged row costs a request's share and a recalculation for nothing.</summary>
static class Difference
{
    /// <returns>The columns of <paramref name="wanted"/> that <paramref name="existing"/> holds otherwise.</returns>
    public static JObject Between(JObject wanted, JObject existing)
    {
        var changed = new JObject();
        foreach (var column in wanted.Properties())
            if (!Same(column, existing))
                changed[column.Name] = column.Value;
        return changed;
    }

    static bool Same(JProperty wanted, JObject existing)
    {
        const string bind = "@odata.bind";
        if (!wanted.Name.EndsWith(bind, StringComparison.Ordinal))
            return Same(wanted.Value, existing[wanted.Name]);
        var lookup = (string?)existing[$"_{wanted.Name[..^bind.Length]}_value"];
        var bound = Text(wanted.Value);
        return lookup is null || bound is null ? lookup == bound : bound.Contains(lookup, StringComparison.OrdinalIgnoreCase);
    }

    static bool Same(JToken wanted, JToken? existing) =>
        IsNumber(wanted) && existing is not null && IsNumber(existing)
            ? wanted.Value<decimal>() == existing.Value<decimal>()
            : string.Equals(Text(wanted), Text(existing), StringComparison.Ordinal);

    static bool IsNumber(JToken token) => token.Type is JTokenType.Integer or JTokenType.Float;

    static string? Text(JToken? token) => token is null or JValue { Value: null } ? null : token.ToString();
}
