namespace Kam.Plugins.Tests.World;

/// <summary>A client, and what people do with its progresses and purchases.</summary>
sealed class Client(Tenant tenant, Guid id)
{
    public Guid Id => id;

    public AccountRow Account => new(tenant.System.Retrieve(AccountRow.Table, id, new ColumnSet(true)));

    public ClientValueRow Value => new(Rows(ClientValueRow.Table, ClientValueRow.Columns.AccountId).SingleOrDefault() ?? new Entity(ClientValueRow.Table));

    public IReadOnlyList<ProgressRow> Progresses => [.. Rows(ProgressRow.Table, ProgressRow.Columns.AccountId).Select(row => new ProgressRow(row))];

    public IReadOnlyList<ProgressChangeRow> History =>
        [.. Rows(ProgressChangeRow.Table, ProgressChangeRow.Columns.AccountId).Select(row => new ProgressChangeRow(row)).OrderBy(row => row.Row.GetAttributeValue<long>("versionnumber"))];

    public IReadOnlyList<ReengagementRow> Pipelines => [.. Rows(ReengagementRow.Table, ReengagementRow.Columns.AccountId).Select(row => new ReengagementRow(row))];

    public ReengagementRow Pipeline => Pipelines.Single(pipeline => pipeline.PipelineStatus == PipelineStatusChoice.Running);

    public IReadOnlyList<ReengageStageChangeRow> StageHistory =>
        [.. Rows(ReengageStageChangeRow.Table, ReengageStageChangeRow.Columns.AccountId).Select(row => new ReengageStageChangeRow(row)).OrderBy(row => row.Row.GetAttributeValue<long>("versionnumber"))];

    public EntityReference Reference => new(AccountRow.Table, id);

    /// <summary>The client's progress of that definition.</summary>
    public ProgressRow Progress(string code)
    {
        var definition = Find(ProgressDefinitionRow.Table, ProgressDefinitionRow.Columns.Code, code);
        return Progresses.Single(progress => progress.DefinitionId!.Id == definition);
    }

    public int Recalculate(bool force = false) => (bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RecalculateAccount.Name)
    {
        ["Target"] = Reference,
        [CustomApis.RecalculateAccount.Force] = force,
    })[CustomApis.RecalculateAccount.Recalculated] ? 1 : 0;

    public (Guid Pipeline, bool Started) ReEngage(Guid? user = null)
    {
        var answer = tenant.People.As(user ?? tenant.People.Anna).Execute(new OrganizationRequest(CustomApis.StartReEngagement.Name) { ["Target"] = Reference });
        return ((Guid)answer[CustomApis.StartReEngagement.ReEngagementId], (bool)answer[CustomApis.StartReEngagement.Started]);
    }

    public bool Recount(bool force = false) => (bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RecountCompletion.Name)
    {
        ["Target"] = Reference,
        [CustomApis.RecountCompletion.Force] = force,
    })[CustomApis.RecountCompletion.Recounted];

    Guid Find(string table, string column, string value) => Rows(table, column, value).Single().Id;

    IEnumerable<Entity> Rows(string table, string column, object? value = null)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value ?? id);
        return tenant.System.RetrieveMultiple(query).Entities;
    }
}
