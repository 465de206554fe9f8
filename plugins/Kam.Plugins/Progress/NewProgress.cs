using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>A progress made from the catalogue: of the client, owned by the client's owner, in the client's currency, named in the owner's language.</summary>
static class NewProgress
{
    public static Entity Create(IOrganizationService service, ClientState client, Entity definition, PlannedProgress planned)
    {
        var progress = new Entity(ProgressRow.Table)
        {
            [ProgressRow.Columns.AccountId] = Client.Reference(client.Account.Id),
            [ProgressRow.Columns.DefinitionId] = definition.ToEntityReference(),
            [ProgressRow.Columns.OwnerId] = client.Account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId),
            [ProgressRow.Columns.Status] = Values.Option(ProgressStatus.NotStarted),
        };
        if (planned.Planned is { } quarter) progress[ProgressRow.Columns.PlannedQuarter] = quarter.ToString();
        if (client.Account.GetAttributeValue<EntityReference>(AccountRow.Columns.TransactionCurrencyId) is { } currency)
            progress[ProgressRow.Columns.TransactionCurrencyId] = currency;
        Definition.Copy(definition, progress, client.OwnerReadsRussian);
        progress.Id = service.Create(progress);
        return progress;
    }
}
