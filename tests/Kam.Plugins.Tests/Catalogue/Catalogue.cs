using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Catalogue;

/// <summary>What an administrator does with an entry of the catalogue.</summary>
sealed class Catalogue(Tenant tenant)
{
    static int number;

    /// <summary>A new entry of weight 5 that asks for a note.</summary>
    public Guid Add(params SegmentChoice[] segments) => tenant.Administrator.Create(new ProgressDefinitionRow
    {
        Name = "Added later",
        NameRussian = "Добавлено позже",
        Code = $"X{Interlocked.Increment(ref number)}",
        Category = ProgressCategoryChoice.DepthOfInteraction,
        Type = ProgressTypeChoice.Event,
        Weight = 5,
        Evidence = EvidenceChoice.Note,
        AnswerType = AnswerTypeChoice.None,
        Feeds = FeedsChoice.Nothing,
        Segments = segments,
        QuarterOffset = 1,
    }.Row);

    public Guid Of(string code)
    {
        var query = new QueryExpression(ProgressDefinitionRow.Table);
        query.Criteria.AddCondition(ProgressDefinitionRow.Columns.Code, ConditionOperator.Equal, code);
        return tenant.System.RetrieveMultiple(query).Entities.Single().Id;
    }

    public void Weigh(Guid definition, int weight) => tenant.Administrator.Update(new ProgressDefinitionRow(definition) { Weight = weight }.Row);

    public void Retire(Guid definition) => tenant.Administrator.Update(new ProgressDefinitionRow(definition)
    {
        StateCode = ProgressDefinitionState.Inactive,
        StatusCode = ProgressDefinitionStatusReason.Inactive,
    }.Row);

    public (int Missing, int Differing, int Kept) Preview(Guid definition)
    {
        var answer = Ask(tenant.Administrator, CustomApis.PreviewDefinition.Name, definition);
        return ((int)answer[CustomApis.PreviewDefinition.Missing], (int)answer[CustomApis.PreviewDefinition.Differing], (int)answer[CustomApis.PreviewDefinition.Kept]);
    }

    public (int Processed, int Remaining) Apply(Guid definition, bool addMissing = true, bool applyChanges = true, Guid? user = null)
    {
        var answer = Ask(
            user is { } person ? tenant.People.As(person) : tenant.Administrator, CustomApis.ApplyDefinition.Name, definition,
            (CustomApis.ApplyDefinition.AddMissing, addMissing), (CustomApis.ApplyDefinition.ApplyChanges, applyChanges));
        return ((int)answer[CustomApis.ApplyDefinition.Processed], (int)answer[CustomApis.ApplyDefinition.Remaining]);
    }

    /// <summary>A client whose checklist consists of one progress.</summary>
    public Client ClientWith(string code)
    {
        var client = A.Client(tenant);
        tenant.Administrator.Create(new ProgressRow { AccountId = client.Reference, DefinitionId = new(ProgressDefinitionRow.Table, Of(code)), OwnerId = client.Account.OwnerId }.Row);
        return client;
    }

    static ParameterCollection Ask(IOrganizationService service, string message, Guid definition, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(message) { ["Target"] = new EntityReference(ProgressDefinitionRow.Table, definition) };
        foreach (var (name, value) in parameters) request[name] = value;
        return service.Execute(request).Results;
    }
}
