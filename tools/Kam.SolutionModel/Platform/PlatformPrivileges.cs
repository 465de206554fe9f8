namespace Kam.SolutionModel;

/// <summary>Privileges of the platform that a role of ours may name, in the platform's own spelling.</summary>
static class PlatformPrivileges
{
    static readonly string[] Verbs = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];

    /// <summary>Rows that users own. All activities share one set of privileges; notes are annotations.</summary>
    static readonly string[] Owned = ["Account", "Contact", "Activity", "Note"];

    static readonly string[] Readable =
    [
        "AppModule", "AsyncOperation", "Attribute", "AttributeMap", "BusinessUnit", "Customization", "Entity", "EntityKey", "EntityMap",
        "EnvironmentVariableDefinition", "HierarchyRule", "ImportJob", "OptionSet", "Organization", "PluginAssembly", "PluginTraceLog", "PluginType",
        "Publisher", "Query", "Relationship", "Report", "Role", "SavedQueryVisualizations", "SdkMessage", "SdkMessageProcessingStep",
        "SdkMessageProcessingStepImage", "ServiceEndpoint", "Solution", "SystemForm", "Team", "Theme", "TransactionCurrency", "TranslationProcess",
        "User", "UserApplicationMetadata", "UserEntityUISettings", "UserQuery", "UserSettings", "WebResource", "Workflow",
    ];

    static readonly string[] Others =
    [
        "prvAppendToUser", "prvAppendToTeam", "prvAppendToTransactionCurrency", "prvAppendToBusinessUnit", "prvWriteUserSettings",
        "prvCreateUserQuery", "prvWriteUserQuery", "prvDeleteUserQuery", "prvCreateUserEntityUISettings", "prvWriteUserEntityUISettings",
        "prvDeleteAsyncOperation", "prvWriteAsyncOperation", "prvActOnBehalfOfAnotherUser", "prvExportToExcel", "prvBulkEdit", "prvGoOffline", "prvMerge",
    ];

    public static IEnumerable<string> Names { get; } =
    [
        .. from entity in Owned from verb in Verbs select $"prv{verb}{entity}",
        .. Readable.Select(entity => "prvRead" + entity),
        .. Others,
    ];
}
