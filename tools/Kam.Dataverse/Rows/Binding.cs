using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>Lookups in a row that is written, and the ids of lookups in a row that was read.</summary>
public static class Binding
{
    public static JObject Bind(this JObject row, string navigation, string entitySet, Guid id) =>
        row.Bind(navigation, entitySet, Key.Of(id));

    public static JObject Bind(this JObject row, string navigation, string entitySet, Key key)
    {
        row[$"{navigation}@odata.bind"] = "/" + key.In(entitySet);
        return row;
    }

    /// <summary>The id in a lookup or primary-key column; null where it is empty or was not asked for.</summary>
    public static Guid? Id(this JObject row, string column) =>
        (string?)(row[$"_{column}_value"] ?? row[column]) is { } text ? Guid.Parse(text) : null;
}
