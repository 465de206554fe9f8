using System.Globalization;
using System.Linq;
using System.Resources;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins;

/// <summary>Words a refusal in the language of the user who is refused; whoever does not read Russian gets English.</summary>
static class Sentence
{
    const int English = 1033;
    const int Russian = 1049;

    public static string Of(Refusal refusal, Event happened)
    {
        var messages = new ResourceManager("Kam.Plugins.Messages.Messages_" + Language(happened), typeof(Sentence).Assembly);
        var text = messages.GetString(refusal.Code, CultureInfo.InvariantCulture) ?? refusal.Code;
        return string.Format(CultureInfo.InvariantCulture, text, refusal.Parameters.ToArray()) + " (" + refusal.Code + ")";
    }

    public static bool IsRussian(Entity? userSettings) => userSettings?.GetAttributeValue<int?>(UserSettingsRow.Columns.UiLanguageId) == Russian;

    static int Language(Event happened)
    {
        var query = new QueryExpression(UserSettingsRow.Table) { ColumnSet = new ColumnSet(UserSettingsRow.Columns.UiLanguageId) };
        query.Criteria.AddCondition(UserSettingsRow.Columns.SystemUserId, ConditionOperator.Equal, happened.Context.InitiatingUserId);
        return IsRussian(happened.Service.RetrieveMultiple(query).Entities.FirstOrDefault()) ? Russian : English;
    }
}
