using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>What came back.</summary>
sealed record Reply(HttpStatusCode Status, string Text, HttpResponseMessage Message)
{
    public JsonNode Json => JsonNode.Parse(Text)!;
    public JsonArray Rows => Json["value"]!.AsArray();
    public string? Error => Json["error"]!["message"]!.GetValue<string>();
    public string? Code => Json["error"]!["code"]!.GetValue<string>();
    public string? Header(string name) => Message.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;

    /// <summary>The id in OData-EntityId.</summary>
    public Guid Id => Guid.Parse(Header("OData-EntityId")![^37..^1]);
}

/// <summary>Sends requests as any Web API client does.</summary>
sealed class Client(HttpClient http)
{
    public Task<Reply> Get(string path, params (string, string)[] headers) => Send(HttpMethod.Get, path, null, headers);
    public Task<Reply> Post(string path, object body, params (string, string)[] headers) => Send(HttpMethod.Post, path, body, headers);
    public Task<Reply> Patch(string path, object body, params (string, string)[] headers) => Send(HttpMethod.Patch, path, body, headers);
    public Task<Reply> Put(string path, object body, params (string, string)[] headers) => Send(HttpMethod.Put, path, body, headers);
    public Task<Reply> Delete(string path, params (string, string)[] headers) => Send(HttpMethod.Delete, path, null, headers);

    /// <summary>Creates a row and gives its id.</summary>
    public async Task<Guid> Create(string set, object row)
    {
        var reply = await Post(set, row);
        Assert.True(reply.Status == HttpStatusCode.NoContent, reply.Text);
        return reply.Id;
    }

    public async Task<Reply> Send(HttpMethod method, string path, object? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            if (name != "Content-Type") request.Headers.TryAddWithoutValidation(name, value);
            else request.Content!.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(value);
        }
        var response = await http.SendAsync(request);
        return new(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }
}
