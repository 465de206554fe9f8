namespace Kam.SolutionModel;

static class CustomApiParts
{
    public static SolutionCheck Check { get; } = new(
        "custom-api-parts", "A message lies in the folder of its name, is bound to a table that exists, asks for a privilege that exists, and its answers have no isoptional.",
        input => [.. input.Solution.CustomApis.SelectMany(api => Problems(input, api)), .. Folders(input), .. Answers(input)]);

    static IEnumerable<string> Problems(CheckInput input, CustomApi api)
    {
        if (api.Binding == BindingType.Global != (api.BoundTable is null)) yield return $"The message {api.UniqueName} has the binding {api.Binding} and the table '{api.BoundTable}'.";
        if (api.BoundTable is { } table && !input.Tables.ContainsKey(table)) yield return $"The message {api.UniqueName} is bound to {table}, which is no table.";
        if (api.ExecutePrivilege is null) yield return $"The message {api.UniqueName} asks for no privilege: everyone may call it.";
        else if (!RolePrivileges.Known(input).ContainsKey(api.ExecutePrivilege)) yield return $"The message {api.UniqueName} asks for {api.ExecutePrivilege}, which does not exist.";
    }

    static IEnumerable<string> Folders(CheckInput input) =>
        from part in input.Package.Parts
        where part.Key.StartsWith("customapis/", StringComparison.Ordinal)
        let name = (string?)XmlSource.Parse(part.Value, part.Key).Root!.Attribute("uniquename")
        where part.Key.Split('/')[^2] != name
        select $"{part.Key} holds {name}.";

    static IEnumerable<string> Answers(CheckInput input) =>
        from part in input.Package.Parts
        where part.Key.EndsWith("/customapiresponseproperty.xml", StringComparison.Ordinal) && XmlSource.Parse(part.Value, part.Key).Root!.Element("isoptional") is not null
        select $"{part.Key} has isoptional, which fails the import.";
}
