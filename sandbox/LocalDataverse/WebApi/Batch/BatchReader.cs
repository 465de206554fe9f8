using LocalDataverse.Faults;

namespace LocalDataverse.WebApi.Batch;

/// <summary>Reads the body of a $batch; at most a thousand requests, as on the platform.</summary>
static class BatchReader
{
    const int Limit = 1000;

    public static IReadOnlyList<BatchItem> Read(ApiRequest request)
    {
        var boundary = Multipart.Boundary(request.Headers.Get("Content-Type"));
        var items = Multipart.Parts(request.Body, boundary).Select(part => Item(part, request)).ToList();
        return items.Sum(item => item.Requests.Count) <= Limit
            ? items
            : throw new ApiError(400, ErrorCodes.InvalidArgument, $"The batch contains more than the maximum of {Limit} requests.");
    }

    static BatchItem Item(Part part, ApiRequest outer)
    {
        var type = part.Headers.Get("Content-Type");
        if (type?.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase) != true) return new([BatchRequest.Read(part, outer)], false);
        return new([.. Multipart.Parts(part.Content, Multipart.Boundary(type)).Select(inner => BatchRequest.Read(inner, outer))], true);
    }
}
