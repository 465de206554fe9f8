using System.Text.Json.Nodes;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>A piece of metadata as the Web API shows it: its type, its properties, and the definitions behind it, made when asked for.</summary>
sealed class Definition(string type, JsonObject properties)
{
    readonly Dictionary<string, Func<IReadOnlyList<Definition>>> many = [];
    readonly Dictionary<string, Func<Definition?>> one = [];

    public string Type { get; } = type;
    public JsonObject Properties { get; } = properties;

    public Definition Many(string name, Func<IReadOnlyList<Definition>> definitions)
    {
        many[name] = definitions;
        return this;
    }

    public Definition One(string name, Func<Definition?> definition)
    {
        one[name] = definition;
        return this;
    }

    public bool HasMany(string name) => many.ContainsKey(name);
    public bool HasOne(string name) => one.ContainsKey(name);
    public IReadOnlyList<Definition> GetMany(string name) => many[name]();
    public Definition? GetOne(string name) => one[name]();
}
