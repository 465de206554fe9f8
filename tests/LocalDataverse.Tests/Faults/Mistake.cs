using System.Text;
using System.Text.Json.Nodes;
using Kam.SolutionModel;
using LocalDataverse.WebApi;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Faults;

/// <summary>One thing done wrong, by the organization service and by the Web API, with the published code and the status that the Web API gives it.</summary>
public sealed record Mistake(string Name, uint Code, int Status, Action<IOrganizationService> ByService, Ask ByWebApi)
{
    /// <summary>Who makes it; the administrator where nothing else is said.</summary>
    public Func<Host, Guid> Caller { get; init; } = host => host.Organization.AdministratorId;

    public IReadOnlyList<Step> Steps { get; init; } = [];

    public override string ToString() => Name;
}

/// <summary>A request of the Web API.</summary>
public sealed record Ask(string Method, string Path, string Body = "", string? IfMatch = null, string? Prefer = null)
{
    public static Ask Fetch(string set, string fetch) => new("GET", $"{set}?fetchXml={Uri.EscapeDataString(fetch)}");

    /// <summary>The status, the code and the sentence of the answer.</summary>
    public (int Status, string Code, string Message) Of(Organization organization, Guid caller)
    {
        var (status, error) = Answer(organization, caller);
        return (status, error["code"]!.GetValue<string>(), error["message"]!.GetValue<string>());
    }

    /// <summary>The status and the whole error.</summary>
    public (int Status, JsonNode Error) Answer(Organization organization, Guid caller)
    {
        var (path, query) = Path.Split('?', 2) is [var before, var behind] ? (before, behind) : (Path, "");
        var headers = new Headers { ["Content-Type"] = "application/json" };
        if (Prefer is not null) headers["Prefer"] = Prefer;
        if (IfMatch is not null) headers["If-Match"] = IfMatch;
        var request = new ApiRequest(Method, path, query, headers, Encoding.UTF8.GetBytes(Body), new Uri("http://localhost/api/data/v9.2/")) { Caller = new Caller(caller) };
        var answer = new Service(organization).Answer(request);
        return (answer.Status, JsonNode.Parse(answer.Body.Span)!["error"]!);
    }
}
