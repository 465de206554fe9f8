namespace LocalDataverse.WebApi.Batch;

/// <summary>
/// POST $batch. Requests run in order, each by itself; a change set is one transaction. Without
/// <c>Prefer: odata.continue-on-error</c> the first error ends the batch and gives it its status.
/// </summary>
static class BatchAnswer
{
    public static ApiResponse Of(Service service, Organization organization, ApiRequest request)
    {
        if (request.Method != "POST") throw new ApiError(405, ApiErrorCodes.InvalidUri, "A batch is sent by POST.");
        var goOn = Preferences.Of(request.Headers).ContinueOnError;
        var writer = new MultipartWriter("batchresponse_" + Guid.NewGuid());
        var status = 200;
        foreach (var item in BatchReader.Read(request))
        {
            var failure = item.IsChangeSet ? ChangeSet.Run(organization, item, writer) : Single(service, item.Requests[0], writer);
            if (failure is not { } code || goOn) continue;
            status = code;
            break;
        }
        return ApiResponse.Of(status, $"multipart/mixed; boundary={writer.Boundary}", writer.Close());
    }

    static int? Single(Service service, BatchRequest request, MultipartWriter writer)
    {
        var response = request.Request.Path.Trim('/') == "$batch" ? ErrorAnswer.Of(ApiError.Payload("A batch cannot contain a batch.")) : service.Answer(request.Request);
        writer.Add(response, request.ContentId);
        return response.Status >= 400 ? response.Status : null;
    }
}
