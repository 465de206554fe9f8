using System.Net.Http.Headers;
using Kam.Dataverse.Connection;

namespace Kam.Dataverse;

/// <summary>
/// Sends requests to the Web API of one organisation. What can be asked is said by the extension methods
/// in Rows/ and Schema/; this class knows only how to ask: token, headers, patience.
/// </summary>
public sealed class DataverseClient : IDisposable
{
    const string Api = "api/data/v9.2/";

    readonly HttpClient _http;
    readonly ITokenSource _tokens;
    readonly Resilience _resilience;
    readonly Guid? _onBehalfOf;

    public DataverseClient(Uri organization, ITokenSource? tokens = null, DataverseOptions? options = null)
    {
        Organization = new Uri(organization.GetLeftPart(UriPartial.Authority) + "/");
        Options = options ?? DataverseOptions.Default;
        _tokens = tokens ?? new NoTokens();
        _resilience = new Resilience(Options, Traffic);
        _http = Connect();
    }

    DataverseClient(DataverseClient other, Guid user)
    {
        (Organization, Traffic, _onBehalfOf) = (other.Organization, other.Traffic, user);
        (_http, _tokens, _resilience, Options) = (other._http, other._tokens, other._resilience, other.Options);
    }

    public Uri Organization { get; }

    public Traffic Traffic { get; } = new();

    internal DataverseOptions Options { get; }

    /// <summary>The same connection, asking in the name of another user (who asks must hold prvActOnBehalfOfAnotherUser).</summary>
    public DataverseClient As(Guid user) => new(this, user);

    /// <exception cref="DataverseException">The service refused, after all the patience that the options allow.</exception>
    /// <exception cref="HttpRequestException">No answer came.</exception>
    public async Task<Answer> SendAsync(Ask ask, CancellationToken cancel = default)
    {
        var body = ask.Payload();
        var answer = await RunAsync(ask, body, cancel).ConfigureAwait(false);
        return answer.Succeeded ? answer : throw DataverseException.From(answer);
    }

    /// <summary>Closes the connection; clients made by <see cref="As"/> share it and close nothing.</summary>
    public void Dispose()
    {
        if (_onBehalfOf is null)
            _http.Dispose();
    }

    async Task<Answer> RunAsync(Ask ask, (string Type, byte[] Bytes)? body, CancellationToken cancel)
    {
        try
        {
            return await _resilience.RunAsync(ask, attempt => AttemptAsync(ask, body, attempt), cancel).ConfigureAwait(false);
        }
        catch (Polly.Timeout.TimeoutRejectedException late)
        {
            throw new HttpRequestException($"{Organization.Host} did not answer within {Options.AttemptTimeout.TotalMinutes:0.#} minutes.", late);
        }
    }

    async ValueTask<Answer> AttemptAsync(Ask ask, (string Type, byte[] Bytes)? body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(ask.Method, new Uri(_http.BaseAddress!, ask.Path));
        if (body is { } content)
            request.Content = new ByteArrayContent(content.Bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(content.Type) } };
        foreach (var (name, value) in ask.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (_onBehalfOf is { } user)
            request.Headers.Add("MSCRMCallerID", user.ToString());
        if (await _tokens.TokenAsync(cancel).ConfigureAwait(false) is { } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Traffic.CountRequest(body?.Bytes.Length ?? 0);
        using var response = await _http.SendAsync(request, cancel).ConfigureAwait(false);
        var answer = await Answer.ReadAsync(response, Options.Clock, cancel).ConfigureAwait(false);
        Traffic.CountAnswer(answer.Bytes.Length);
        return answer;
    }

    HttpClient Connect()
    {
        // No cookies: with the affinity cookie all requests would go to one web server, and its limits.
        var handler = new SocketsHttpHandler
        {
            UseCookies = false,
            UseProxy = !Organization.IsLoopback,
            AllowAutoRedirect = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        };
        var http = new HttpClient(handler) { BaseAddress = new Uri(Organization, Api), Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Add("OData-Version", "4.0");
        http.DefaultRequestHeaders.Add("OData-MaxVersion", "4.0");
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return http;
    }
}
