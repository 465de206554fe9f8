using Kam.SolutionModel;
using LocalDataverse.Execution;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What plug-ins are told: what the call says stands here once, and each place of an event adds its own.</summary>
internal static class Contexts
{
    /// <summary>Of a step.</summary>
    public static PluginContext Step(Call call, Event happening, Step step, Images images, bool isLater)
    {
        var isOutside = step.Stage == StepStage.PreValidation;
        return Main(call, happening) with
        {
            Stage = (int)step.Stage,
            Mode = isLater ? 1 : 0,
            SharedVariables = isOutside ? happening.OuterVariables : happening.SharedVariables,
            PreEntityImages = images.Before(step),
            PostEntityImages = images.After(step),
            OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name },
            IsInTransaction = !isLater && call.IsInTransaction,
            // From within the transaction, the variables of pre-validation are those of the parent.
            ParentContext = isOutside ? call.Parent : Main(call, happening) with { SharedVariables = happening.OuterVariables },
        };
    }

    /// <summary>Of the operation itself.</summary>
    public static PluginContext Main(Call call, Event happening) => Cascade(call, happening.Message, happening.Table?.Name ?? "none", happening.Id) with
    {
        InputParameters = happening.Input,
        OutputParameters = happening.Output,
        SharedVariables = happening.SharedVariables,
    };

    /// <summary>What the steps of a cascaded row see as their parent: the event of the row that it hangs on.</summary>
    public static PluginContext Cascade(Call call, string message, string table, Guid id) => new()
    {
        Stage = (int)StepStage.MainOperation,
        Depth = call.Depth,
        MessageName = message,
        PrimaryEntityName = table,
        PrimaryEntityId = id,
        InputParameters = [],
        OutputParameters = [],
        SharedVariables = [],
        UserId = call.UserId,
        InitiatingUserId = call.InitiatingUserId,
        BusinessUnitId = call.Work is null ? Guid.Empty : call.Rights.BusinessUnitId,
        OrganizationId = call.Organization.OrganizationId,
        OrganizationName = Organization.Name,
        CorrelationId = call.CorrelationId,
        IsInTransaction = call.IsInTransaction,
        OperationCreatedOn = call.Now,
        ParentContext = call.Parent,
    };
}
