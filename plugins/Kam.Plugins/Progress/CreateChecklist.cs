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
        Client.LockAsCaller(happened, client);
        var before = ClientState.Read(happened, client, withLanguage: true);
        var state = MissingProgresses.Create(happened, before);
        var created = state.Progresses.Count - before.Progresses.Count;
        if (created > 0) ClientFigures.Write(happened, state, new Entity(AccountRow.Table));
        happened.Context.OutputParameters[CustomApis.CreateChecklist.Created] = created;
        return null;
    }
}
