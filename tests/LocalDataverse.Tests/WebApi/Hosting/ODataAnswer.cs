using System.Text;
using Microsoft.OData;
using Microsoft.OData.Edm;

namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>An answer as Microsoft's own reader of OData sees it, against the service's metadata.</summary>
sealed class ODataAnswer(Reply reply) : IODataResponseMessage
{
    public IEnumerable<KeyValuePair<string, string>> Headers => [new("Content-Type", GetHeader("Content-Type")!), new("OData-Version", "4.0")];
    public int StatusCode { get => (int)reply.Status; set => throw new NotSupportedException(); }

    public string? GetHeader(string headerName) => headerName switch
    {
        "Content-Type" => reply.Message.Content.Headers.ContentType!.ToString(),
        _ => reply.Header(headerName),
    };

    public void SetHeader(string headerName, string headerValue) => throw new NotSupportedException();

    public Stream GetStream() => new MemoryStream(Encoding.UTF8.GetBytes(reply.Text));

    /// <summary>The rows of a page with those expanded in them, in the order in which they end.</summary>
    public static IReadOnlyList<ODataResource> Rows(Reply reply, IEdmModel model, string set)
    {
        using var reader = new ODataMessageReader(new ODataAnswer(reply), new ODataMessageReaderSettings { ShouldIncludeAnnotation = _ => true }, model);
        var rows = reader.CreateODataResourceSetReader(model.EntityContainer.FindEntitySet(set), model.EntityContainer.FindEntitySet(set).EntityType);
        var found = new List<ODataResource>();
        while (rows.Read())
            if (rows is { State: ODataReaderState.ResourceEnd, Item: ODataResource row }) found.Add(row);
        return found;
    }
}
