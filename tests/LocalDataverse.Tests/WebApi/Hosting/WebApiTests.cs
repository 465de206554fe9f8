using System.Text.Json.Nodes;

namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>What the tests of the Web API have in common: a served organization and rows to look at.</summary>
public abstract class WebApiTests(ServedOrganization served)
{
    internal const string AllAnnotations = "odata.include-annotations=\"*\"";
    internal static readonly (string, string) Annotated = ("Prefer", AllAnnotations);
    internal static readonly (string, string) Represented = ("Prefer", "return=representation");

    protected ServedOrganization Served => served;
    internal Client Api => served.Client;

    /// <summary>A name that no other test uses.</summary>
    internal static string Unique(string text = "Row") => $"{text} {Guid.NewGuid():n}";

    internal Task<Guid> Account(string? name = null) => Api.Create("accounts", new { name = name ?? Unique() });

    internal Task<Guid> Thing(object row) => Api.Create("new_things", row);

    internal async Task<JsonNode> Read(string path) => (await Api.Get(path, Annotated)).Json;

    /// <summary>The named column of the rows that a query gives.</summary>
    internal async Task<string?[]> Values(string query, string column)
    {
        var reply = await Api.Get(query);
        Assert.True(reply.Message.IsSuccessStatusCode, reply.Text);
        return [.. reply.Rows.Select(row => row![column]?.ToString())];
    }
}
