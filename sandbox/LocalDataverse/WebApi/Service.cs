using LocalDataverse.WebApi.Batch;
using LocalDataverse.WebApi.Definitions;
using LocalDataverse.WebApi.Messages;
using LocalDataverse.WebApi.Rows;
using LocalDataverse.WebApi.Edm;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>The Web API of an organization: takes a request, gives an answer, whatever carries them.</summary>
/// <param name="unexpected">Told of errors that are nobody's fault but this program's.</param>
public sealed class Service(Organization organization, Action<Exception>? unexpected = null)
{
    /// <summary>Answers a request. Never throws: an error is an answer, too.</summary>
    public ApiResponse Answer(ApiRequest request)
    {
        try
        {
            if (request.Path.Trim('/') == "$batch") return BatchAnswer.Of(this, organization, request);
            return Run(new ApiCall(organization, request));
        }
        catch (Exception error)
        {
            if (error is not (ApiError or DataverseFault)) unexpected?.Invoke(error);
            return ErrorAnswer.Of(error, request.Headers);
        }
    }

    static ApiResponse Run(ApiCall call) => Plan(call) switch
    {
        Reading reading => reading.Run(),
        Writing writing => writing.Answer(Transaction.Run(call, writing.Requests)),
        var other => throw ApiError.NotSupported(other.GetType().Name),
    };

    /// <summary>Finds out what a request amounts to, without doing it.</summary>
    internal static Operation Plan(ApiCall call)
    {
        var name = call.Path.Segments[0].Name;
        return name switch
        {
            "" => new Reading(() => ServiceDocument.Of(call)),
            "$metadata" => new Reading(() => Csdl.Of(call)),
            "EntityDefinitions" or "GlobalOptionSetDefinitions" or "RelationshipDefinitions" => new Reading(() => DefinitionEndpoints.Of(call)),
            _ when call.Model.Set(name) is { } type => RowEndpoints.Plan(call, type),
            _ => UnboundMessages.Plan(call, name),
        };
    }
}
