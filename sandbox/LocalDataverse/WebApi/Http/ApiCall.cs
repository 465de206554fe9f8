using System.Text.Json;
using LocalDataverse.Messages;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi;

/// <summary>A request together with everything that answering it needs.</summary>
sealed class ApiCall
{
    static readonly IReadOnlyDictionary<string, EntityReference> NoContentIds = new Dictionary<string, EntityReference>();

    public ApiCall(Organization organization, ApiRequest request, IReadOnlyDictionary<string, EntityReference>? contentIds = null)
    {
        Organization = organization;
        Request = request;
        Model = ServiceModel.Of(organization.Metadata);
        Options = QueryOptionsParser.Parse(request.Query);
        Path = ResourcePath.Parse(request.Path, Options.Aliases);
        Prefer = Preferences.Of(request.Headers);
        Effects.RefuseUnsupported(request.Headers);
        InChangeSet = contentIds is not null;
        References = new(Model, request.Root, contentIds ?? NoContentIds);
        Rows = new(Model, References);
    }

    public Organization Organization { get; }
    public ApiRequest Request { get; }
    public ServiceModel Model { get; }
    public QueryOptions Options { get; }
    public ResourcePath Path { get; }
    public Preferences Prefer { get; }
    public ReferenceReader References { get; }
    public RowReader Rows { get; }
    public bool InChangeSet { get; }
    public string Method => Request.Method;
    public Uri Root => Request.Root;

    /// <summary>For what everyone may know and not everyone may read: the forms of a table, a user's own language.</summary>
    public IOrganizationService AsSystem => Organization.ServiceFor(Organization.SystemUserId);

    public JsonElement Body() => JsonBody.Read(Request);

    public OrganizationResponse Execute(OrganizationRequest request) => Organization.Execute(request, Request.Caller);

    public EntityCollection Query(QueryBase query) => (EntityCollection)Execute(new OrganizationRequest("RetrieveMultiple") { ["Query"] = query, [RetrieveMultipleMessage.ChoicesByValue] = query is QueryExpression })["EntityCollection"];

    public Entity Retrieve(EntityReference reference, ColumnSet columns) =>
        (Entity)Execute(new OrganizationRequest("Retrieve") { ["Target"] = reference, ["ColumnSet"] = columns })["Entity"];

    public ApiError MethodNotAllowed() => new(405, ApiErrorCodes.InvalidUri, $"The requested resource does not support http method '{Method}'.");
}
