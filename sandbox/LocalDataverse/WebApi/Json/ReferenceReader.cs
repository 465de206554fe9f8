using System.Text.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>Reads the address of a row: <c>/accounts(id)</c>, an absolute URL, an alternate key, or <c>$1</c> inside a change set.</summary>
sealed class ReferenceReader(ServiceModel model, Uri root, IReadOnlyDictionary<string, EntityReference> contentIds)
{
    public EntityReference Read(JsonElement address) =>
        address.ValueKind == JsonValueKind.String ? Read(address.GetString()!) : throw ApiError.Payload("The address of a row is expected as a text.");

    public EntityReference Read(string address)
    {
        if (address.StartsWith('$')) return contentIds.TryGetValue(address[1..], out var known) ? known : throw ApiError.Payload($"The Content-ID '{address}' is not known in this change set.");
        var path = ResourcePath.Parse(Relative(address), Aliases.None);
        if (path.Segments is not [{ Arguments: { } key } segment]) throw ApiError.Payload($"The URI '{address}' does not name a row.");
        return RowKey.Read(model.RequiredSet(segment.Name), key);
    }

    string Relative(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var absolute) || !absolute.Scheme.StartsWith("http", StringComparison.Ordinal))
            return address.StartsWith(root.AbsolutePath, StringComparison.OrdinalIgnoreCase) ? address[root.AbsolutePath.Length..] : address.TrimStart('/');
        return absolute.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.OrdinalIgnoreCase)
            ? absolute.AbsolutePath[root.AbsolutePath.Length..]
            : throw ApiError.Payload($"The URI '{address}' is not below {root}.");
    }
}
