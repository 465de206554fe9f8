using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Contacts;

/// <summary>An acquaintance is called as the colleague is, and belongs to the stakeholder's client.</summary>
[Step(Message.Create, AcquaintanceRow.Table, Stage.PreOperation)]
[Step(Message.Update, AcquaintanceRow.Table, Stage.PreOperation, Filter = new[] { AcquaintanceRow.Columns.StakeholderId, AcquaintanceRow.Columns.UserId })]
public sealed class NameAcquaintance : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.Target.Id(AcquaintanceRow.Columns.UserId) is { } user)
            happened.Target[AcquaintanceRow.Columns.Name] = happened.Service.Retrieve(SystemUserRow.Table, user, new ColumnSet(SystemUserRow.Columns.FullName)).GetAttributeValue<string>(SystemUserRow.Columns.FullName);
        if (happened.Target.Id(AcquaintanceRow.Columns.StakeholderId) is { } stakeholder)
            happened.Target[AcquaintanceRow.Columns.AccountId] = happened.Service.Retrieve(StakeholderRow.Table, stakeholder, new ColumnSet(StakeholderRow.Columns.AccountId)).GetAttributeValue<EntityReference>(StakeholderRow.Columns.AccountId);
        return null;
    }
}
