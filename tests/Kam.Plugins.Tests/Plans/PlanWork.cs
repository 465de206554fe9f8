using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

/// <summary>A plan, of 2026 where no other year is asked for, of one of Anna's clients, and what people do with its tasks.</summary>
sealed class PlanWork(Tenant tenant, Client client, Guid id)
{
    public Guid Id => id;

    public Client Client => client;

    public PlanRow Plan => new(tenant.System.Retrieve(PlanRow.Table, id, new ColumnSet(true)));

    public IReadOnlyList<PlanTaskRow> Tasks => [.. Rows(PlanTaskRow.Table, PlanTaskRow.Columns.PlanId, id).Select(row => new PlanTaskRow(row))];

    /// <summary>The activities on the client's timeline.</summary>
    public IReadOnlyList<TaskRow> Companions => [.. Rows(TaskRow.Table, TaskRow.Columns.RegardingObjectId, client.Id).Select(row => new TaskRow(row))];

    /// <summary>'done/due' of the four quarters, and of the year so far.</summary>
    public string Execution
    {
        get
        {
            var plan = Plan;
            return $"{plan.Q1Done}/{plan.Q1Due} {plan.Q2Done}/{plan.Q2Due} {plan.Q3Done}/{plan.Q3Due} {plan.Q4Done}/{plan.Q4Due}, {plan.Done}/{plan.Due}";
        }
    }

    public static PlanWork Active(Tenant tenant, Guid? manager = null) => Of(tenant, A.Client(tenant), PlanLifecycleChoice.Active, manager);

    public static PlanWork Of(Tenant tenant, Client client, PlanLifecycleChoice lifecycle, Guid? manager = null, int revision = 1, int year = 2026) => new(tenant, client, tenant.System.Create(new PlanRow
    {
        Name = $"Plan {revision}",
        AccountId = client.Reference,
        Year = year,
        Revision = revision,
        Lifecycle = lifecycle,
        ManagerId = manager is { } user ? new(SystemUserRow.Table, user) : null,
        OwnerId = client.Account.OwnerId,
    }.Row));

    public Guid Add(string due, string name = "Visit", Action<PlanTaskRow>? also = null, Guid? user = null)
    {
        var row = new PlanTaskRow { Name = name, PlanId = new(PlanRow.Table, id), DueDate = DateTime.Parse(due) };
        also?.Invoke(row);
        return tenant.People.As(user ?? tenant.People.Anna).Create(row.Row);
    }

    public void Save(Guid task, Action<PlanTaskRow> what, Guid? user = null)
    {
        var row = new PlanTaskRow(task);
        what(row);
        tenant.People.As(user ?? tenant.People.Anna).Update(row.Row);
    }

    public void Finish(Guid task, string? on = null) => Save(task, row =>
    {
        row.Status = PlanTaskStatusChoice.Done;
        if (on is not null) row.DoneOn = DateTime.Parse(on);
    });

    public void Move(Guid task, string due, string? reason = "Holidays") => Save(task, row =>
    {
        row.DueDate = DateTime.Parse(due);
        row.ChangeReason = reason;
    });

    public PlanTaskRow Task(Guid task) => new(tenant.System.Retrieve(PlanTaskRow.Table, task, new ColumnSet(true)));

    public TaskRow CompanionOf(Guid task) => new(tenant.System.Retrieve(TaskRow.Table, Task(task).TaskId!.Id, new ColumnSet(true)));

    /// <summary>Somebody ends, or opens, the activity on the timeline.</summary>
    public void Set(Guid companion, TaskState state, Guid? user = null) => tenant.People.As(user ?? tenant.People.Anna).Update(new TaskRow(companion)
    {
        StateCode = state,
        StatusCode = state switch { TaskState.Completed => TaskStatusReason.Completed, TaskState.Canceled => TaskStatusReason.Canceled, _ => TaskStatusReason.NotStarted },
    }.Row);

    /// <summary>As a rule of the product sets it.</summary>
    public void Become(PlanLifecycleChoice lifecycle) => tenant.System.Update(new PlanRow(id) { Lifecycle = lifecycle }.Row);

    IEnumerable<Entity> Rows(string table, string column, Guid value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return tenant.System.RetrieveMultiple(query).Entities;
    }
}
