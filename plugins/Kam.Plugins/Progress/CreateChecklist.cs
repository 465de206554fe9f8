using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>Gives a client the progresses that the catalogue has and the client lacks; its figures are counted once, at the end.</summary>
[CustomApi(CustomApis.CreateChecklist.Name)]
public sealed class CreateChecklist : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var client = happened.Target.Id;
        var settings = Settings.Of(happened);
        Client.LockAsCaller(happened, client);
        var state = ClientState.Read(happened.Service, client, withLanguage: true);
        var catalogue = Definition.Active(happened.Service);
        var present = state.Progresses.Select(progress => progress.Id(ProgressRow.Columns.DefinitionId)).OfType<System.Guid>().ToList();
        var segment = state.Account.Choice<Segment>(AccountRow.Columns.Segment);
        var missing = Checklist.Missing(catalogue.Select(Definition.Entry), present, segment, Quarter.Of(happened.Today, settings.FiscalStartMonth));
        var created = missing.Select(planned => NewProgress.Create(happened.Service, state, catalogue.First(row => row.Id == planned.Definition), planned)).ToList();
        if (created.Count > 0) ClientFigures.Write(happened, state with { Progresses = state.Progresses.Concat(created).ToList() }, new Entity(AccountRow.Table));
        happened.Context.OutputParameters[CustomApis.CreateChecklist.Created] = created.Count;
        return null;
    }
}
