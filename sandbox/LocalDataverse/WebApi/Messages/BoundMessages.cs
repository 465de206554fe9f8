using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Messages;

/// <summary>Actions and functions behind a set or a row: …/Microsoft.Dynamics.CRM.Name.</summary>
static class BoundMessages
{
    public static Operation Plan(ApiCall call, string name, EntityType type, EntityReference? row)
    {
        if (row is null && name is "CreateMultiple" or "UpdateMultiple" or "UpsertMultiple") return MultipleMessages.Plan(call, name, type);
        if (row is not null && name is "RetrievePrincipalAccess") return new Reading(() => AccessMessages.Retrieve(call, row));
        var api = call.Model.Metadata.CustomApi(name);
        if (api is null || !Fits(api, type, row)) throw MessageNames.Unknown(call, name, $"Microsoft.Dynamics.CRM.{name}");
        return CustomApiCall.Plan(call, api, row);
    }

    static bool Fits(CustomApi api, EntityType type, EntityReference? row) =>
        api.BoundTable == type.Name && api.Binding == (row is null ? BindingType.EntityCollection : BindingType.Entity);
}
