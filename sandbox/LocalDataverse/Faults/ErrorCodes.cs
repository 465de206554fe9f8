namespace LocalDataverse.Faults;

/// <summary>Codes of Dataverse's published error list, as far as this engine raises them.</summary>
public static class ErrorCodes
{
    public const int InvalidArgument = unchecked((int)0x80040203);
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);
    public const int PrivilegeDenied = unchecked((int)0x80040220);
    public const int AccessDenied = unchecked((int)0x80048306);
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);
    public const int DuplicateRecord = unchecked((int)0x80040237);
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);
    public const int NoActiveTransaction = unchecked((int)0x80040251);
    public const int PluginAborted = unchecked((int)0x80040265);
    public const int PluginUnexpected = unchecked((int)0x80040224);
    public const int RequestTooDeep = unchecked((int)0x80044191);
    public const int SqlError = unchecked((int)0x80044150);
    public const int TransactionEnded = unchecked((int)0x80040255);
    public const int InvalidDate = unchecked((int)0x80040239);
    public const int MissingColumn = unchecked((int)0x80041103);
    public const int MissingTable = unchecked((int)0x80041102);
    public const int MalformedQuery = unchecked((int)0x80040201);
    public const int UserDisabled = unchecked((int)0x80040225);
    public const int AggregateLimit = unchecked((int)0x8004E023);
    public const int ValueOutOfRange = unchecked((int)0x80044330);
    public const int TextTooLong = unchecked((int)0x80044331);
    public const int OptionOutOfRange = unchecked((int)0x8004431A);
    public const int InvalidStatusForState = unchecked((int)0x80048408);
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);
    public const int ConcurrencyVersionNotProvided = unchecked((int)0x80060883);
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
    public const int MissingDependencies = unchecked((int)0x8004801D);
    public const int ImportFailed = unchecked((int)0x80048060);

    /// <summary>Not of the published list, so that no client takes a gap of the sandbox for an answer of the platform.</summary>
    public const int NotSupported = unchecked((int)0x80040800);
}
