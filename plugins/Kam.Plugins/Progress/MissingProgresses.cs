using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Progress;

/// <summary>Makes the progresses that the catalogue has and a locked client lacks.</summary>
static class MissingProgresses
{
    /// <returns>The client with what was made; the very same where nothing was missing.</returns>
    public static ClientState Create(Event happened, ClientState state)
    {
        var catalogue = Definition.Active(happened.Service);
        var present = state.Progresses.Select(progress => progress.Id(ProgressRow.Columns.DefinitionId)).OfType<Guid>().ToList();
        var segment = state.Account.Choice<Segment>(AccountRow.Columns.Segment);
        var quarter = Quarter.Of(happened.Today, Settings.Of(happened).FiscalStartMonth);
        var created = Checklist.Missing(catalogue.Select(Definition.Entry), present, segment, quarter)
            .Select(planned => NewProgress.Create(happened.Service, state, catalogue.First(row => row.Id == planned.Definition), planned)).ToList();
        return created.Count == 0 ? state : state with { Progresses = state.Progresses.Concat(created).ToList() };
    }
}
