using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What a plug-in is told. The collections are shared by all steps of one event: what a step changes, the next one sees.</summary>
internal sealed record PluginContext : IPluginExecutionContext4
{
    public int Stage { get; init; }
    public int Mode { get; init; }
    public int IsolationMode => 2;
    public required int Depth { get; init; }
    public required string MessageName { get; init; }
    public string PrimaryEntityName { get; init; } = "none";
    public Guid PrimaryEntityId { get; init; }
    public string SecondaryEntityName => "none";
    public Guid? RequestId { get; init; }
    public required ParameterCollection InputParameters { get; init; }
    public required ParameterCollection OutputParameters { get; init; }
    public required ParameterCollection SharedVariables { get; init; }
    public EntityImageCollection PreEntityImages { get; init; } = [];
    public EntityImageCollection PostEntityImages { get; init; } = [];
    /// <summary>The images of every row of a bulk message; of a single one, those of its row.</summary>
    public EntityImageCollection[] PreEntityImagesCollection { get => field ?? [PreEntityImages]; init; }
    public EntityImageCollection[] PostEntityImagesCollection { get => field ?? [PostEntityImages]; init; }
    public required Guid UserId { get; init; }
    public required Guid InitiatingUserId { get; init; }
    public Guid BusinessUnitId { get; init; }
    public required Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = "";
    public EntityReference? OwningExtension { get; init; }
    public Guid CorrelationId { get; init; }
    public bool IsExecutingOffline => false;
    public bool IsOfflinePlayback => false;
    public bool IsInTransaction { get; init; }
    public Guid AuthenticatedUserId => InitiatingUserId;

    /// <summary>There is no directory and no portal here, so nobody comes from one.</summary>
    public Guid UserAzureActiveDirectoryObjectId => Guid.Empty;
    public Guid InitiatingUserAzureActiveDirectoryObjectId => Guid.Empty;
    public Guid InitiatingUserApplicationId => Guid.Empty;
    public Guid PortalsContactId => Guid.Empty;
    public bool IsPortalsClientCall => false;
    public Guid OperationId => field == Guid.Empty ? field = Guid.NewGuid() : field;
    public DateTime OperationCreatedOn { get; init; }
    public IPluginExecutionContext? ParentContext { get; init; }
}
