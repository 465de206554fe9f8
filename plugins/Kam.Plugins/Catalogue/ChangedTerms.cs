using System.Globalization;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Catalogue;

/// <summary>An open progress that takes over what its definition says today. The history keeps that it did, in the status in which it did, and the weights where they changed.</summary>
static class ChangedTerms
{
    public static void Apply(Event happened, ClientState client, Entity progress, Entity definition)
    {
        if (progress.To(Definition.TermsOf(definition)) is not { } change) return;
        happened.Service.Update(change);
        var status = Values.Option(progress.State().Shown);
        happened.Service.Create(new Entity(ProgressChangeRow.Table)
        {
            [ProgressChangeRow.Columns.Name] = Definition.NameOf(definition, client.OwnerReadsRussian),
            [ProgressChangeRow.Columns.ProgressId] = progress.ToEntityReference(),
            [ProgressChangeRow.Columns.AccountId] = client.Account.ToEntityReference(),
            [ProgressChangeRow.Columns.From] = status,
            [ProgressChangeRow.Columns.To] = status,
            [ProgressChangeRow.Columns.ChangedById] = new EntityReference(SystemUserRow.Table, happened.Context.UserId),
            [ProgressChangeRow.Columns.ChangedOn] = happened.Now,
            [ProgressChangeRow.Columns.Reason] = Weights(progress, change),
            [ProgressChangeRow.Columns.ChangeSource] = Values.Option(ChangeSource.CatalogueChange),
            [ProgressChangeRow.Columns.OwnerId] = client.Account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId),
        });
        foreach (var term in change.Attributes) progress[term.Key] = term.Value;
    }

    /// <summary>In figures alone: a history is read in either language.</summary>
    static string? Weights(Entity progress, Entity change) => change.Contains(ProgressRow.Columns.Weight)
        ? string.Format(CultureInfo.InvariantCulture, "{0} → {1}", progress[ProgressRow.Columns.Weight], change[ProgressRow.Columns.Weight])
        : null;
}
