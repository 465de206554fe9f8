using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>What definitions are made from: the metadata and the caller's language.</summary>
sealed class DefinitionScope
{
    const int English = 1033;
    const int QuickCreateForm = 7;
    readonly Lazy<HashSet<string>> quickCreate;

    public DefinitionScope(ApiCall call)
    {
        Model = call.Model;
        Language = LanguageOf(call);
        quickCreate = new(() => Tables(call));
    }

    public ServiceModel Model { get; }
    public int Language { get; }

    public bool HasQuickCreate(string table) => quickCreate.Value.Contains(table);

    static int LanguageOf(ApiCall call)
    {
        var query = new QueryExpression("usersettings") { ColumnSet = new ColumnSet("uilanguageid"), TopCount = 1 };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, call.Request.Caller.UserId);
        var settings = call.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault();
        return settings?.GetAttributeValue<int?>("uilanguageid") is { } language and > 0 ? language : English;
    }

    static HashSet<string> Tables(ApiCall call)
    {
        var query = new QueryExpression("systemform") { ColumnSet = new ColumnSet("objecttypecode") };
        query.Criteria.AddCondition("type", ConditionOperator.Equal, QuickCreateForm);
        return [.. call.AsSystem.RetrieveMultiple(query).Entities.Select(form => form.GetAttributeValue<string>("objecttypecode")).OfType<string>()];
    }
}
