using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Messages;

/// <summary>Actions and functions at the root of the service.</summary>
static class UnboundMessages
{
    public static Operation Plan(ApiCall call, string name) => name switch
    {
        "WhoAmI" => Get(call, () => IdentityMessages.WhoAmI(call)),
        "RetrieveVersion" => Get(call, () => IdentityMessages.Version(call)),
        "RetrieveCurrentOrganization" => Get(call, () => IdentityMessages.Organization(call)),
        "RetrieveTotalRecordCount" => Get(call, () => TotalRecordCount.Of(call)),
        "GrantAccess" or "ModifyAccess" or "RevokeAccess" => Post(call, () => AccessMessages.Change(call, name)),
        "Merge" => Post(call, () => MergeCall.Plan(call)),
        "ImportSolution" => Post(call, () => SolutionMessages.Action(call, name)),
        "StageAndUpgrade" or "DeleteAndPromote" => Post(call, () => SolutionMessages.Action(call, name, "SolutionId")),
        "ImportSolutionAsync" or "StageAndUpgradeAsync" or "DeleteAndPromoteAsync" => Post(call, () => SolutionMessages.Action(call, name, "AsyncOperationId", "ImportJobKey")),
        "ExportSolution" => Post(call, () => SolutionMessages.Action(call, name, "ExportSolutionFile")),
        "AddSolutionComponent" => Post(call, () => SolutionMessages.Action(call, name, "id")),
        "RetrieveFormattedImportJobResults" => Get(call, () => SolutionMessages.FormattedResults(call)),
        "RetrieveDependenciesForUninstall" => Get(call, () => SolutionMessages.Dependencies(call)),
        "PublishAllXml" => Post(call, () => new([new(name)], _ => ApiResponse.Empty(204))),
        _ when call.Model.Metadata.CustomApi(name) is { Binding: BindingType.Global } api => CustomApiCall.Plan(call, api, null),
        _ => throw MessageNames.Unknown(call, name, name),
    };

    static Reading Get(ApiCall call, Func<ApiResponse> run) => call.Method == "GET" ? new(run) : throw call.MethodNotAllowed();

    static Writing Post(ApiCall call, Func<Writing> plan) => call.Method == "POST" ? plan() : throw call.MethodNotAllowed();
}
