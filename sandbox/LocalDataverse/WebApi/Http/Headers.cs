namespace LocalDataverse.WebApi;

/// <summary>Header fields by name, whatever the case of the name.</summary>
public sealed class Headers : Dictionary<string, string>
{
    public Headers() : base(StringComparer.OrdinalIgnoreCase) { }

    public string? Get(string name) => TryGetValue(name, out var value) ? value : null;
}
