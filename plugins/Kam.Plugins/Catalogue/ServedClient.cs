using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Catalogue;

/// <summary>One client whose running checklist an entry of the catalogue is applied to: locked, read again, changed where it still has to be, and counted once.</summary>
static class ServedClient
{
    public static void Serve(Event happened, Guid client, DefinitionOrders orders)
    {
        Client.Lock(happened, client);
        var state = ClientState.Read(happened, client, withLanguage: true);
        var entry = Definition.Entry(orders.Definition);
        var segment = state.Account.Choice<Segment>(AccountRow.Columns.Segment);
        switch (new RunningChecklist(segment, state.Progresses.Select(progress => progress.Running()).ToList()).EffectOf(entry, orders.Definition.Terms()))
        {
            case CatalogueEffect.Missing when orders.AddMissing:
                var planned = Checklist.Missing(new[] { entry }, new Guid[0], segment, Quarter.Of(happened.Today, Settings.Of(happened).FiscalStartMonth)).Single();
                var added = NewProgress.Create(happened.Service, state, orders.Definition, planned);
                ClientFigures.Write(happened, state with { Progresses = state.Progresses.Concat(new[] { added }).ToList() }, new Entity(AccountRow.Table));
                break;
            case CatalogueEffect.Differing when orders.ApplyChanges:
                ChangedTerms.Apply(happened, state, state.Progresses.First(progress => progress.Id(ProgressRow.Columns.DefinitionId) == entry.Id), orders.Definition);
                ClientFigures.Write(happened, state, new Entity(AccountRow.Table));
                break;
        }
    }
}
