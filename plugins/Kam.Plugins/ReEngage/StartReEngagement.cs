using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>Takes a client into Re-Engage: its pipeline runs, and its checklist is whole. Asked again, it finds both and makes neither.</summary>
[CustomApi(CustomApis.StartReEngagement.Name)]
public sealed class StartReEngagement : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var client = happened.Target.Id;
        Client.LockAsCaller(happened, client);
        var before = ClientState.Read(happened, client, withLanguage: true);
        var state = MissingProgresses.Create(happened, before);
        var starts = state.Pipeline.Id == Guid.Empty;
        if (starts) state = state with { Pipeline = NewPipeline.Create(happened, state.Account) };
        if (starts || state != before) ClientFigures.Write(happened, state, new Entity(AccountRow.Table));
        happened.Context.OutputParameters[CustomApis.StartReEngagement.ReEngagementId] = state.Pipeline.Id;
        happened.Context.OutputParameters[CustomApis.StartReEngagement.Started] = starts;
        return null;
    }
}
