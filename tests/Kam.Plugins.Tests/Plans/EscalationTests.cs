using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

public sealed class EscalationTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void A_quarter_that_is_over_asks_the_manager_once()
    {
        var work = Missed("2026-06-20");
        tenant.GoTo("2026-06-30");
        tenant.Work();
        Assert.NotEqual(PlanEscalationChoice.Raised, work.Plan.Escalation);
        tenant.GoTo("2026-07-01");
        tenant.Work();
        Assert.Equal((PlanEscalationChoice.Raised, "2026-Q2", new DateTime(2026, 7, 1)), (work.Plan.Escalation, work.Plan.EscalationQuarter, work.Plan.EscalatedOn));
        Answer(work, tenant.People.Boris);
        tenant.Pass(1);
        Assert.Equal(PlanEscalationChoice.Answered, work.Plan.Escalation);
    }

    [Fact]
    public void The_manager_answers_with_a_cause()
    {
        var work = Missed("2026-06-20");
        tenant.GoTo("2026-07-02");
        tenant.Work();
        Answer(work, tenant.People.Boris);
        Assert.Equal((PlanEscalationChoice.Answered, EscalationCauseChoice.SupportNeeded, "The laboratory is late", new DateTime(2026, 7, 2)),
            (work.Plan.Escalation, work.Plan.EscalationCause, work.Plan.EscalationNote, work.Plan.EscalationAnsweredOn));
    }

    [Fact]
    public void A_later_quarter_asks_anew()
    {
        var work = Missed("2026-06-20", "2026-09-20");
        tenant.GoTo("2026-07-01");
        tenant.Work();
        Answer(work, tenant.People.Boris);
        tenant.GoTo("2026-10-01");
        tenant.Work();
        Assert.Equal((PlanEscalationChoice.Raised, "2026-Q3", null), (work.Plan.Escalation, work.Plan.EscalationQuarter, work.Plan.EscalationCause));
    }

    [Fact]
    public void So_does_whoever_stands_above_and_an_administrator_but_nobody_else()
    {
        var work = Missed("2026-06-20");
        Above(tenant.People.Boris, tenant.People.Clara);
        Above(tenant.People.Clara, tenant.People.Ivan);
        tenant.GoTo("2026-07-01");
        tenant.Work();
        Grant(tenant.People.Anna, Roles.KamManager);
        var sentence = Assert.Throws<DataverseFault>(() => Answer(work, tenant.People.Anna)).Message;
        Assert.Equal("An escalation is answered by the plan's manager, by those above, or by an administrator of key accounts. (KAM-188)", sentence);
        Answer(work, tenant.People.Ivan);
        Grant(tenant.People.Anna, Roles.KamAdministrator);
        Answer(work, tenant.People.Anna);
    }

    [Fact]
    public void A_cause_is_needed_and_something_to_answer()
    {
        var work = Missed("2026-06-20");
        Assert.EndsWith("(KAM-186)", Assert.Throws<DataverseFault>(() => Answer(work, tenant.People.Boris)).Message);
        tenant.GoTo("2026-07-01");
        tenant.Work();
        Assert.EndsWith("(KAM-187)", Assert.Throws<DataverseFault>(() => Answer(work, tenant.People.Boris, (EscalationCauseChoice)7)).Message);
        Assert.Equal(PlanEscalationChoice.Raised, work.Plan.Escalation);
    }

    [Fact]
    public void A_cause_entered_on_the_form_is_the_same_answer()
    {
        var work = Missed("2026-06-20");
        tenant.GoTo("2026-07-01");
        tenant.Work();
        var entered = new PlanRow(work.Id) { EscalationCause = EscalationCauseChoice.Performance }.Row;
        Assert.EndsWith("(KAM-188)", Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(entered)).Message);
        tenant.People.As(tenant.People.Boris).Update(entered);
        Assert.Equal((PlanEscalationChoice.Answered, new DateTime(2026, 7, 1)), (work.Plan.Escalation, work.Plan.EscalationAnsweredOn));
    }

    [Fact]
    public void A_draft_asks_nobody()
    {
        var work = PlanWork.Of(tenant, A.Client(tenant), PlanLifecycleChoice.Draft);
        work.Add("2026-06-20");
        tenant.GoTo("2026-07-01");
        tenant.Work();
        Assert.NotEqual(PlanEscalationChoice.Raised, work.Plan.Escalation);
    }

    [Fact]
    public void The_year_so_far_grows_with_the_calendar()
    {
        var work = PlanWork.Active(tenant);
        work.Finish(work.Add("2026-05-15"));
        work.Add("2026-08-15");
        Assert.Equal("0/0 1/1 0/1 0/0, 1/1", work.Execution);
        tenant.GoTo("2026-07-01");
        tenant.Work();
        Assert.Equal(("0/0 1/1 0/1 0/0, 1/2", 50m), (work.Execution, work.Plan.Execution));
    }

    public void Dispose() => tenant.Dispose();

    /// <summary>An active plan of Anna's whose manager is Boris, with a task on each of the days that nobody does.</summary>
    PlanWork Missed(params string[] days)
    {
        var work = PlanWork.Active(tenant, tenant.People.Boris);
        foreach (var user in new[] { tenant.People.Boris, tenant.People.Ivan }) Grant(user, Roles.KamManager);
        foreach (var day in days) work.Add(day);
        return work;
    }

    void Answer(PlanWork work, Guid user, EscalationCauseChoice cause = EscalationCauseChoice.SupportNeeded) => tenant.People.As(user).Execute(new OrganizationRequest(CustomApis.AnswerEscalation.Name)
    {
        ["Target"] = new EntityReference(PlanRow.Table, work.Id),
        [CustomApis.AnswerEscalation.Cause] = (int)cause,
        [CustomApis.AnswerEscalation.Note] = "The laboratory is late",
    });

    void Above(Guid user, Guid manager) => tenant.Administrator.Update(new SystemUserRow(user) { ParentSystemUserId = new(SystemUserRow.Table, manager) }.Row);

    void Grant(Guid user, Guid role)
    {
        var held = new QueryExpression(SystemUserRolesRow.Table) { ColumnSet = new ColumnSet(SystemUserRolesRow.Columns.RoleId) };
        held.Criteria.AddCondition(SystemUserRolesRow.Columns.SystemUserId, ConditionOperator.Equal, user);
        held.Criteria.AddCondition(SystemUserRolesRow.Columns.RoleId, ConditionOperator.Equal, role);
        if (tenant.System.RetrieveMultiple(held).Entities.Count == 0) tenant.Administrator.Associate(SystemUserRow.Table, user, new Relationship("systemuserroles_association"), [new EntityReference(RoleRow.Table, role)]);
    }
}
