using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Batch;

/// <summary>Runs the requests of a change set as one transaction. Ids of new rows are given beforehand, so that $1 can be resolved without asking.</summary>
static class ChangeSet
{
    /// <summary>Adds the answers, or the one error, to the batch; gives the status of a failure.</summary>
    public static int? Run(Organization organization, BatchItem item, MultipartWriter writer)
    {
        try
        {
            var contentIds = new Dictionary<string, EntityReference>();
            var planned = item.Requests.Select(request => Plan(organization, request, contentIds)).ToList();
            var all = planned.SelectMany(one => one.Writing.Requests).ToList();
            var responses = planned.Count == 0 ? [] : Transaction.Run(planned[0].Call, all);
            var inner = new MultipartWriter("changesetresponse_" + Guid.NewGuid());
            var done = 0;
            foreach (var (request, (_, writing)) in item.Requests.Zip(planned))
            {
                inner.Add(writing.Answer([.. responses.Skip(done).Take(writing.Requests.Count)]), request.ContentId);
                done += writing.Requests.Count;
            }
            writer.Add(inner);
            return null;
        }
        catch (Exception error)
        {
            var response = ErrorAnswer.Of(error, item.Requests.FirstOrDefault()?.Request.Headers);
            writer.Add(response, null);
            return response.Status;
        }
    }

    static (ApiCall Call, Writing Writing) Plan(Organization organization, BatchRequest item, Dictionary<string, EntityReference> contentIds)
    {
        var call = new ApiCall(organization, Resolved(organization, item.Request, contentIds), contentIds);
        if (Service.Plan(call) is not Writing writing) throw ApiError.Payload($"A change set cannot contain {item.Request.Method} {item.Request.Path}.");
        if (item.ContentId is { } id && writing.Row is { } row) contentIds[id] = row;
        return (call, writing);
    }

    /// <summary>A path that begins with $1 means the row of that Content-ID.</summary>
    static ApiRequest Resolved(Organization organization, ApiRequest request, Dictionary<string, EntityReference> contentIds)
    {
        if (!request.Path.StartsWith('$')) return request;
        var name = request.Path.Split('/')[0];
        if (!contentIds.TryGetValue(name[1..], out var row)) throw ApiError.Payload($"The Content-ID '{name}' is not known in this change set.");
        var set = organization.Metadata.Table(row.LogicalName)!.EntitySetName;
        return request with { Path = $"{set}({row.Id}){request.Path[name.Length..]}" };
    }
}
