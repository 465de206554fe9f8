namespace Kam.Plugins.Tests.World;

/// <summary>What a KAM does with a progress. A method returns or saves only the columns that it names.</summary>
static class Work
{
    public static ProgressRow With(this ProgressRow progress, string? note = null, Guid? contact = null, Guid? task = null, decimal? money = null, decimal? percent = null)
    {
        var given = new ProgressRow(progress.Id);
        if (note is not null) given.EvidenceNote = note;
        if (contact is { } person) given.ContactId = new(ContactRow.Table, person);
        if (task is { } activity) given.TaskId = new(TaskRow.Table, activity);
        if (money is not null) given.AnswerMoney = money;
        if (percent is not null) given.AnswerPercent = percent;
        return given;
    }

    public static Entity With(this ProgressRow given, ProgressStatusChoice status)
    {
        given.Status = status;
        return given.Row;
    }

    public static void Complete(this ProgressRow progress, Tenant tenant, Guid? user = null) => progress.Save(tenant, row => row.Status = ProgressStatusChoice.Completed, user);

    public static void Reopen(this ProgressRow progress, Tenant tenant, string? reason) => new ProgressRow(progress.Id).Save(tenant, row =>
    {
        row.Status = ProgressStatusChoice.InProgress;
        row.ChangeReason = reason;
    });

    public static void Deactivate(this ProgressRow progress, Tenant tenant, string? reason) => new ProgressRow(progress.Id).Save(tenant, row =>
    {
        row.StateCode = ProgressState.NotApplicable;
        row.StatusCode = ProgressStatusReason.NotApplicable;
        row.ChangeReason = reason;
    });

    /// <summary>Saves what was given (a freshly read progress gives nothing but its id) and what the change adds.</summary>
    public static void Save(this ProgressRow progress, Tenant tenant, Action<ProgressRow> change, Guid? user = null)
    {
        var row = progress.Row.Contains(ProgressRow.Columns.DefinitionId) ? new ProgressRow(progress.Id) : progress;
        change(row);
        tenant.People.As(user ?? tenant.People.Anna).Update(row.Row);
    }
}
