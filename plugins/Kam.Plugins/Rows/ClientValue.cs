using System;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Rows;

/// <summary>The row beside an account that holds its statistics: made when there is something to keep, owned by the account's owner.</summary>
static class ClientValue
{
    public static void Write(IOrganizationService service, Entity account, Entity current, Entity wanted)
    {
        if (current.To(wanted) is not { } change) return;
        if (current.Id != Guid.Empty)
        {
            service.Update(change);
            return;
        }
        change[ClientValueRow.Columns.AccountId] = Client.Reference(account.Id);
        change[ClientValueRow.Columns.Name] = account.GetAttributeValue<string>(AccountRow.Columns.Name);
        change[ClientValueRow.Columns.OwnerId] = account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId);
        service.Create(change);
    }
}
