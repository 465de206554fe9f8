using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Progress;

/// <summary>
/// A key or developing client that an active KAM owns gets its checklist. The override and what people edit of a client stand in the filter because
/// the segment that follows from them is set on the way.
/// </summary>
[Step(Message.Create, AccountRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { AccountRow.Columns.Segment, AccountRow.Columns.OwnerId })]
[Step(Message.Update, AccountRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[]
    {
        AccountRow.Columns.Segment, AccountRow.Columns.OwnerId, AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideExpiresOn,
        AccountRow.Columns.Wallet, AccountRow.Columns.ExpectedGrowth, AccountRow.Columns.CostsToServe12,
        AccountRow.Columns.MarketRating, AccountRow.Columns.ReferenceRating, AccountRow.Columns.InnovationRating, AccountRow.Columns.CoDevelopmentRating,
    },
    PreImage = new[] { AccountRow.Columns.Segment, AccountRow.Columns.OwnerId },
    PostImage = new[] { AccountRow.Columns.Segment, AccountRow.Columns.OwnerId })]
public sealed class StartChecklist : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var account = happened.Saved;
        if (!happened.HasChanged(AccountRow.Columns.Segment, AccountRow.Columns.OwnerId)) return null;
        if (!Checklist.IsDue(account.Choice<Segment>(AccountRow.Columns.Segment)) || !IsKam(happened.Service, account)) return null;
        happened.Service.Execute(new OrganizationRequest(CustomApis.CreateChecklist.Name) { ["Target"] = Client.Reference(happened.Context.PrimaryEntityId) });
        return null;
    }

    static bool IsKam(IOrganizationService service, Entity account)
    {
        if (account.Id(AccountRow.Columns.OwnerId) is not { } owner) return false;
        var query = new QueryExpression(KamMemberRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(KamMemberRow.Columns.UserId) };
        query.Criteria.AddCondition(KamMemberRow.Columns.UserId, ConditionOperator.Equal, owner);
        query.Criteria.AddCondition(KamMemberRow.Columns.Role, ConditionOperator.Equal, (int)KamRoleChoice.Kam);
        query.Criteria.AddCondition(KamMemberRow.Columns.StateCode, ConditionOperator.Equal, (int)KamMemberState.Active);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
