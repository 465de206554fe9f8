namespace LocalDataverse.Faults;

/// <summary>
/// Codes of Dataverse's published error list, as far as this engine raises them:
/// learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes. Behind a code stands its name there, where that is another.
/// </summary>
public static class ErrorCodes
{
    public const int InvalidArgument = unchecked((int)0x80040203);
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);
    public const int PrivilegeDenied = unchecked((int)0x80040220);
    public const int AccessDenied = unchecked((int)0x80048306);
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);
    public const int NoSuchMethod = unchecked((int)0x80040800); // SdkEntityDoesNotSupportMessage
    public const int DuplicateRecord = unchecked((int)0x80040237);
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
    public const int EntityKeyNotDefined = unchecked((int)0x80060890);
    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);
    public const int NoActiveTransaction = unchecked((int)0x80040251); // TransactionNotStarted
    public const int PluginAborted = unchecked((int)0x80040265); // IsvAborted
    public const int PluginUnexpected = unchecked((int)0x80040224); // IsvUnExpected
    public const int RequestTooDeep = unchecked((int)0x80044182); // SdkCorrelationTokenDepthTooHigh
    public const int SqlError = unchecked((int)0x80044150);
    public const int TransactionEnded = unchecked((int)0x80040255); // TransactionAborted
    public const int SqlTimeout = unchecked((int)0x80044151);
    public const int InvalidDate = unchecked((int)0x80040239);
    public const int MissingColumn = unchecked((int)0x80041103); // QueryBuilderNoAttribute
    public const int MissingTable = unchecked((int)0x80041102); // QueryBuilderNoEntity
    public const int MalformedQuery = unchecked((int)0x80040201); // InvalidXml
    public const int MissingElement = unchecked((int)0x80041123); // QueryBuilderElementNotFound
    public const int InvalidConditionValue = unchecked((int)0x80041108); // QueryBuilderInvalid_Value
    public const int InvalidAlias = unchecked((int)0x80041109); // QueryBuilderInvalid_Alias
    public const int OrderWithoutColumn = unchecked((int)0x80041133); // QueryBuilderAttributeRequiredForNonAggregateOrderBy
    public const int NotGreaterThanZero = unchecked((int)0x8004110c); // QueryBuilderValue_GreaterThanZero
    public const int AttributesWithoutValues = unchecked((int)0x8004110f); // QueryBuilderByAttributeMismatch
    public const int InvalidAggregate = unchecked((int)0x8004112F); // QueryBuilderInvalidAggregateAttribute
    public const int ArithmeticOverflow = unchecked((int)0x80041136); // SqlArithmeticOverflowError
    public const int InvalidOperator = unchecked((int)0x80041120); // QueryBuilderInvalidConditionOperator
    public const int InvalidLinkType = unchecked((int)0x80041117); // QueryBuilderDeserializeInvalidLinkType
    public const int InvalidDateGrouping = unchecked((int)0x80041135); // QueryBuilderInvalidDateGrouping
    public const int InvalidFilterType = unchecked((int)0x80041122); // QueryBuilderInvalidFilterType
    public const int DuplicateAlias = unchecked((int)0x80041130); // QueryBuilderDuplicateAlias
    public const int UnknownAlias = unchecked((int)0x8004110b); // QueryBuilderNoAlias
    public const int TooManyConditions = unchecked((int)0x8004430C); // TooManyConditionsInQuery
    public const int TooManyLinks = unchecked((int)0x8004430D); // TooManyLinkEntitiesInQuery
    public const int TooFarWithoutCookie = unchecked((int)0x8004430A); // OverRetrievalUpperLimitWithoutPagingCookie
    public const int UserNotInOrganization = unchecked((int)0x80072560);
    public const int UserDisabled = unchecked((int)0x80040225);
    public const int AggregateLimit = unchecked((int)0x8004E023); // AggregateQueryRecordLimitExceeded
    public const int ValueOutOfRange = unchecked((int)0x80044330);
    public const int TextTooLong = unchecked((int)0x80044331);
    public const int OptionOutOfRange = unchecked((int)0x8004431A); // PicklistValueOutOfRange
    public const int InvalidStatusForState = unchecked((int)0x80048408); // InvalidStateCodeStatusCode
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);
    public const int ConcurrencyVersionNotProvided = unchecked((int)0x80060883);
    public const int LoopInHierarchy = unchecked((int)0x80040507); // AccountLoopBeingCreated: the list has a code for some tables only, and this stands for all
    public const int MergeInCircle = unchecked((int)0x80045300);
    public const int MergeNotAllowed = unchecked((int)0x80045301);
    public const int MergeOfInactive = unchecked((int)0x80045304);
    public const int MergeWithItself = unchecked((int)0x80045305);
    public const int MergeChangesParent = unchecked((int)0x80045316);
    public const int MergeLosesParent = unchecked((int)0x80045317);
    public const int CurrencyRequired = unchecked((int)0x80048CFC);
    public const int SecuredColumnCreate = unchecked((int)0x8004F502);
    public const int SecuredColumnUpdate = unchecked((int)0x8004F507);
    public const int ColumnNotSecured = unchecked((int)0x8004F508);
    public const int StepNotAllowed = unchecked((int)0x80044187);
    public const int JobStateChange = unchecked((int)0x80044162);
    public const int JobNotCompleted = unchecked((int)0x8004416A);
    public const int MissingDependencies = unchecked((int)0x8004801D);
    public const int PluginTypesMissing = unchecked((int)0x8004418B);
    public const int ExportManaged = unchecked((int)0x80048036);
    public const int ExportMissing = unchecked((int)0x80048037);
    public const int InstalledAsUnmanaged = unchecked((int)0x80048040);
    public const int InstalledAsManaged = unchecked((int)0x80048041);
    public const int SolutionManifest = unchecked((int)0x80048539);
    public const int VersionNotHigher = unchecked((int)0x80048541);
    public const int CannotUninstall = unchecked((int)0x8004F01D);
    public const int ImportFailed = unchecked((int)0x80048060);

    /// <summary>Not of the published list, so that no client takes a gap of the sandbox for an answer of the platform.</summary>
    public const int NotSupported = unchecked((int)0x80FF0501);
}
