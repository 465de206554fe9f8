using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>What a plan's manager says of its execution.</summary>
static class EscalationAnswer
{
    /// <summary>What an answer is judged by.</summary>
    public static readonly string[] Columns = { PlanRow.Columns.Escalation, PlanRow.Columns.ManagerId };

    /// <summary>Why the user may not answer with that cause, or null.</summary>
    /// <param name="plan">As it was, with the columns above.</param>
    public static Refusal? Judge(Event happened, Entity plan, EscalationCause? cause)
    {
        var state = plan.Choice<EscalationState>(PlanRow.Columns.Escalation) ?? EscalationState.None;
        return Escalation.JudgeAnswer(state, cause, state != EscalationState.None && MayAnswer(happened, plan.Id(PlanRow.Columns.ManagerId)));
    }

    static bool MayAnswer(Event happened, Guid? manager)
    {
        var user = happened.Context.InitiatingUserId;
        return PlanManagers.Of(happened.Service, manager).Contains(user) || RoleOf.Has(happened.Service, user, Roles.KamAdministrator);
    }

    public static void Put(Entity row, Day today)
    {
        row[PlanRow.Columns.Escalation] = Values.Option(EscalationState.Answered);
        row[PlanRow.Columns.EscalationAnsweredOn] = today.Date;
    }
}
