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
public sealed record Ask(string Method, string Path, string Body = "", string? IfMatch = null)
{
    public static Ask Fetch(string set, string fetch) => new("GET", $"{set}?fetchXml={Uri.EscapeDataString(fetch)}");

    /// <summary>The status, the code and the sentence of the answer.</summary>
    public (int Status, string Code, string Message) Of(Organization organization, Guid caller)
    {
        var (path, query) = Path.Split('?', 2) is [var before, var behind] ? (before, behind) : (Path, "");
        var headers = new Headers();
        if (IfMatch is not null) headers["If-Match"] = IfMatch;
        var request = new ApiRequest(Method, path, query, headers, Encoding.UTF8.GetBytes(Body), new Uri("http://localhost/api/data/v9.2/")) { Caller = new Caller(caller) };
        var answer = new Service(organization).Answer(request);
        var error = JsonNode.Parse(answer.Body.Span)!["error"]!;
        return (answer.Status, error["code"]!.GetValue<string>(), error["message"]!.GetValue<string>());
    }
}
