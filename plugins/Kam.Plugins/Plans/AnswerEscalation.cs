using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>The plan's manager says why it is not executed, and what is to be done. Said again, it is corrected.</summary>
[CustomApi(CustomApis.AnswerEscalation.Name)]
public sealed class AnswerEscalation : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var plan = happened.Target.Id;
        PlanLock.TakeAsCaller(happened, plan);
        var cause = Cause(happened.Context.InputParameters);
        if (EscalationAnswer.Judge(happened, happened.Service.Retrieve(PlanRow.Table, plan, new ColumnSet(EscalationAnswer.Columns)), cause) is { } refusal) return refusal;
        var answer = new Entity(PlanRow.Table, plan) { [PlanRow.Columns.EscalationCause] = Values.OptionOf(cause) };
        if (happened.Context.InputParameters.TryGetValue(CustomApis.AnswerEscalation.Note, out var note)) answer[PlanRow.Columns.EscalationNote] = note;
        EscalationAnswer.Put(answer, happened.Today);
        happened.Service.Update(answer);
        return null;
    }

    /// <summary>Null for a number that stands for no cause.</summary>
    static EscalationCause? Cause(ParameterCollection inputs) =>
        inputs.TryGetValue(CustomApis.AnswerEscalation.Cause, out var option) && option is int value && Enum.IsDefined(typeof(EscalationCauseChoice), value)
            ? Values.Member<EscalationCause>(new OptionSetValue(value))
            : null;
}
