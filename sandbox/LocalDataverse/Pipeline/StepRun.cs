using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>One run of one step.</summary>
internal static class StepRun
{
    public static PluginContext Context(Call call, Event happening, Step step, Images images, bool isLater)
    {
        var isOutside = step.Stage == StepStage.PreValidation;
        return new PluginContext
        {
            Stage = (int)step.Stage,
            Mode = isLater ? 1 : 0,
            Depth = call.Depth,
            MessageName = happening.Message,
            PrimaryEntityName = happening.Table?.Name ?? "none",
            PrimaryEntityId = happening.Id,
            InputParameters = happening.Input,
            OutputParameters = happening.Output,
            SharedVariables = isOutside ? happening.OuterVariables : happening.SharedVariables,
            PreEntityImages = images.Before(step),
            PostEntityImages = images.After(step),
            UserId = call.UserId,
            InitiatingUserId = call.InitiatingUserId,
            BusinessUnitId = call.Work is null ? Guid.Empty : call.Rights.BusinessUnitId,
            OrganizationId = call.Organization.OrganizationId,
            OrganizationName = Organization.Name,
            OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name },
            CorrelationId = call.CorrelationId,
            IsInTransaction = !isLater && call.IsInTransaction,
            OperationCreatedOn = call.Now,
            ParentContext = isOutside ? call.Parent : Outer(call, happening),
        };
    }

    /// <summary>Runs a plug-in; what it throws becomes the platform's answer.</summary>
    public static void Execute(Call call, Step step, PluginContext context)
    {
        var type = call.Metadata.Types.GetValueOrDefault(step.PluginTypeId) ?? throw Fault.InvalidArgument($"The step '{step.Name}' names a plug-in type that is not registered.");
        Execute(call, type.Type.TypeName, call.Organization.Plugins.Instance(type, step), context);
    }

    public static void Execute(Call call, string typeName, IPlugin plugin, PluginContext context)
    {
        var trace = new TraceText();
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        DataverseFault? fault = null;
        try
        {
            plugin.Execute(new PluginServices(call, context, typeName, trace));
        }
        catch (Exception exception)
        {
            fault = PluginFaults.Of(typeName, exception);
            throw fault;
        }
        finally
        {
            call.Organization.Trace.Keep(call, context, typeName, trace, started, fault);
        }
    }

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
        OrganizationId = call.Organization.OrganizationId,
        CorrelationId = call.CorrelationId,
        IsInTransaction = call.IsInTransaction,
        OperationCreatedOn = call.Now,
        ParentContext = call.Parent,
    };

    /// <summary>From within the transaction, the variables of pre-validation are those of the parent.</summary>
    private static PluginContext Outer(Call call, Event happening) => new()
    {
        Stage = (int)StepStage.MainOperation,
        Depth = call.Depth,
        MessageName = happening.Message,
        PrimaryEntityName = happening.Table?.Name ?? "none",
        PrimaryEntityId = happening.Id,
        InputParameters = happening.Input,
        OutputParameters = happening.Output,
        SharedVariables = happening.OuterVariables,
        UserId = call.UserId,
        InitiatingUserId = call.InitiatingUserId,
        OrganizationId = call.Organization.OrganizationId,
        CorrelationId = call.CorrelationId,
        IsInTransaction = call.IsInTransaction,
        OperationCreatedOn = call.Now,
        ParentContext = call.Parent,
    };
}
