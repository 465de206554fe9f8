using LocalDataverse.Schema;

namespace LocalDataverse.Faults;

/// <summary>The sentences of the platform, one method each.</summary>
internal static class Fault
{
    public static DataverseFault NotSupported(string what) =>
        new(ErrorCodes.NotSupported, $"{what} is not supported by the local Dataverse");

    /// <summary>The platform's own no: some tables are only ever read in lists.</summary>
    public static DataverseFault NoSuchMethod(string message, string table) =>
        new(ErrorCodes.NoSuchMethod, $"The '{message}' method does not support entities of type '{table}'.");

    public static DataverseFault SolutionManifest(string what) => new(ErrorCodes.SolutionManifest, $"Solution manifest import: FAILURE: {what}");

    public static DataverseFault InvalidArgument(string message) => new(ErrorCodes.InvalidArgument, message);

    public static DataverseFault SumTooLarge() => InvalidArgument("A sum exceeds what a 64-bit number can hold.");

    public static DataverseFault MissingParameter(string message, string parameter) =>
        new(ErrorCodes.InvalidArgument, $"Required field '{parameter}' is missing for the request {message}");

    public static DataverseFault MissingTable(string name) =>
        new(ErrorCodes.MissingTable, $"The entity with a name = '{name}' with namemapping = 'Logical' was not found in the MetadataCache.");

    public static DataverseFault MissingColumn(string table, string column) =>
        new(ErrorCodes.MissingColumn, $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    public static DataverseFault MissingRow(string table, Guid id) =>
        new(ErrorCodes.ObjectDoesNotExist, $"Entity '{table}' With Id = {id:D} Does Not Exist");

    public static DataverseFault MissingRowByKey(string table) =>
        new(ErrorCodes.RecordNotFoundByEntityKey, $"A record with the specified key values does not exist in {table} entity");

    public static DataverseFault NoSuchKey(string table) => new(ErrorCodes.EntityKeyNotDefined, $"The specified key attributes are not a defined key for the {table} entity");

    public static DataverseFault DuplicateId() => new(ErrorCodes.DuplicateRecord, "Cannot insert duplicate key.");

    public static DataverseFault DuplicateKey(string columns, string key) =>
        new(ErrorCodes.DuplicateRecordEntityKey, $"A record that has the attribute values {columns} already exists. The entity key {key} requires that this set of attributes contains unique values. Select unique values and try again.");

    public static DataverseFault WrongType(string column, object value, string expected) =>
        InvalidArgument($"Incorrect attribute value type {value.GetType().FullName} for attribute '{column}': {expected} expected");

    public static DataverseFault OutOfRange(string table, string column, string range) =>
        new(ErrorCodes.ValueOutOfRange, $"A validation error occurred. The value of '{column}' on record of type '{table}' is outside the valid range. Accepted Values: {range}");

    public static DataverseFault NotAnOption(string table, string column, int value, string accepted) =>
        new(ErrorCodes.OptionOutOfRange, $"A validation error occurred. The value {value} of '{column}' on record of type '{table}' is outside the valid range. Accepted Values: {accepted}");

    public static DataverseFault TooLong(string table, string column, int max) =>
        new(ErrorCodes.TextTooLong, $"A validation error occurred. The length of the '{column}' attribute of the '{table}' entity exceeded the maximum allowed length of '{max}'.");

    public static DataverseFault InvalidStatus(string table, int status, int state) =>
        new(ErrorCodes.InvalidStatusForState, $"{status} is not a valid status code for state code {state} on {table}.");

    public static DataverseFault DateTooEarly(DateTime time) =>
        new(ErrorCodes.InvalidDate, $"DateTime is less than minimum value supported by CrmDateTime. Actual value: {time.ToString("MM/dd/yyyy HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)}, Minimum value supported: 01/01/1753 00:00:00");

    public static DataverseFault Loop(TableInfo table) =>
        new(ErrorCodes.LoopInHierarchy, $"Creating this parental association would create a loop in {table.Table.CollectionName.In(1033)} hierarchy.");

    public static DataverseFault StillReferenced() =>
        new(ErrorCodes.CannotDeleteDueToAssociation, "The object you tried to delete is associated with another object and cannot be deleted.");

    public static DataverseFault VersionMismatch() =>
        new(ErrorCodes.ConcurrencyVersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");

    public static DataverseFault VersionNotProvided() =>
        new(ErrorCodes.ConcurrencyVersionNotProvided, "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");

    public static DataverseFault MissingPrivilege(Guid user, string privilege, string table) =>
        new(ErrorCodes.PrivilegeDenied, $"Principal user (Id={user:D}, type=8) is missing {privilege} privilege for entity '{table}'. context.Caller={user:D}");

    public static DataverseFault NoAccess(Guid user, string right, string table, Guid id) =>
        new(ErrorCodes.AccessDenied, $"Principal with id {user:D} does not have {right} right(s) for record with id {id:D} of entity {table}");

    public static DataverseFault NoCreateOfSecuredColumn() =>
        new(ErrorCodes.SecuredColumnCreate, "The user does not have create permissions to a secured field. The requested operation could not be completed.");

    public static DataverseFault NoUpdateOfSecuredColumn(Guid user, string column, string table) =>
        new(ErrorCodes.SecuredColumnUpdate, $"Caller user with Id {user:D} does not have update permissions to a {column} secured field on entity {table}. The requested operation could not be completed.");

    public static DataverseFault ColumnNotSecured() =>
        new(ErrorCodes.ColumnNotSecured, "One or more fields are not enabled for field level security. Field level security is not enabled until you publish the customizations.");

    public static DataverseFault UserDisabled() => new(ErrorCodes.UserDisabled, "The specified user(Id) is either disabled or not present in the database.");

    public static DataverseFault MergeOfType(string table) => InvalidArgument($"This type: {table} is not supported with merge operation");

    public static DataverseFault MergeWithItself() =>
        new(ErrorCodes.MergeWithItself, "Merge cannot be performed on master and sub-entities that are identical.");

    public static DataverseFault MergeOfInactive(string which, string table, Guid id) =>
        new(ErrorCodes.MergeOfInactive, $"{which}:{table}-{id:D} is deactive");

    public static DataverseFault MergeNotAllowed() =>
        new(ErrorCodes.MergeNotAllowed, "Merge is not allowed: caller does not have the privilege or access.");

    public static DataverseFault MergeInCircle() => new(ErrorCodes.MergeInCircle, "Merge could create cyclical parenting.");

    public static DataverseFault MergeChangesParent() =>
        new(ErrorCodes.MergeChangesParent, "Merge warning: sub-entity will be differently parented.");

    public static DataverseFault MergeLosesParent() => new(ErrorCodes.MergeLosesParent, "Merge warning: sub-entity might lose parenting.");

    public static DataverseFault AggregateLimit() =>
        new(ErrorCodes.AggregateLimit, "The maximum record limit is exceeded. Reduce the number of records.");

    public static DataverseFault TooManyLinks() => new(ErrorCodes.TooManyLinks, "Number of link entities in query exceeded maximum limit.");

    public static DataverseFault TooManyConditions() => new(ErrorCodes.TooManyConditions, "Number of conditions in query exceeded maximum limit.");

    public static DataverseFault TooFarWithoutCookie() =>
        new(ErrorCodes.TooFarWithoutCookie, "Over upper limit of records that can be requested without a paging cookie. A paging cookie is required when retrieving a high page number.");

    public static DataverseFault MissingElement(string name) => new(ErrorCodes.MissingElement, $"A required element was not specified. '{name}'");

    public static DataverseFault InvalidConditionValue(string column) => new(ErrorCodes.InvalidConditionValue, $"Invalid value specified for type. '{column}'");

    public static DataverseFault InvalidAlias(string column) => new(ErrorCodes.InvalidAlias, $"Invalid alias for aggregate operation. '{column}'");

    public static DataverseFault OrderWithoutColumn() => new(ErrorCodes.OrderWithoutColumn, "An attribute is required for an order clause for a non-aggregate Query.");

    public static DataverseFault NotGreaterThanZero(string name) => new(ErrorCodes.NotGreaterThanZero, $"A value greater than zero must be specified. '{name}'");

    public static DataverseFault AttributesWithoutValues() =>
        new(ErrorCodes.AttributesWithoutValues, "QueryByAttribute must specify a non-empty value array with the same number of elements as in the attributes array.");

    public static DataverseFault InvalidAggregate(string aggregate, string type) => new(ErrorCodes.InvalidAggregate, $"Aggregate {aggregate} is not supported for attribute of type {type}.");

    public static DataverseFault ArithmeticOverflow() => new(ErrorCodes.ArithmeticOverflow, "A SQL arithmetic overflow error occurred");

    public static DataverseFault InvalidOperator(string word) => new(ErrorCodes.InvalidOperator, $"Unsupported condition operator. '{word}'");

    public static DataverseFault InvalidLinkType(string word) =>
        new(ErrorCodes.InvalidLinkType, $"The only valid values for link-type attribute are 'natural', 'inner', 'in', 'exists', 'matchfirstrowusingcrossapply' and 'outer'. '{word}'");

    public static DataverseFault InvalidDateGrouping(string word) => new(ErrorCodes.InvalidDateGrouping, $"An invalid value was specified for dategrouping. '{word}'");

    public static DataverseFault InvalidFilterType(string word) => new(ErrorCodes.InvalidFilterType, $"Unsupported filter type. Valid values are 'and', or 'or'. '{word}'");

    public static DataverseFault DuplicateAlias(string alias) => new(ErrorCodes.DuplicateAlias, $"FetchXML should have unique aliases. '{alias}'");

    public static DataverseFault UnknownAlias(string alias) => new(ErrorCodes.UnknownAlias, $"No alias for the given entity in the condition was found. '{alias}'");

    public static DataverseFault TooDeep() =>
        new(ErrorCodes.RequestTooDeep, "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try again. For information about workflow logic, see Help.");

    public static DataverseFault SqlTimeout() =>
        new(ErrorCodes.SqlTimeout, FaultTexts.SqlTimeout);

    public static DataverseFault StepNotAllowed() =>
        new(ErrorCodes.StepNotAllowed, "Custom SdkMessageProcessingStep is not allowed on the specified message and entity.");

    public static DataverseFault JobStateChange() =>
        new(ErrorCodes.JobStateChange, "The target state could not be set because the state transition is not valid.");

    public static DataverseFault JobNotCompleted() =>
        new(ErrorCodes.JobNotCompleted, "Cannot delete async operation unless it is in Completed state.");

    public static DataverseFault NoActiveTransaction() =>
        new(ErrorCodes.NoActiveTransaction, "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");

    /// <summary>SQL Server's 1205: https://learn.microsoft.com/troubleshoot/power-platform/power-apps/dataverse/bulk-operation-errors.</summary>
    public static DataverseFault Deadlock() =>
        new(ErrorCodes.SqlError, FaultTexts.Deadlock);

    public static DataverseFault TransactionEnded() =>
        new(ErrorCodes.TransactionEnded, "The transaction of the SQL command has already been rolled back or committed; this is usually caused by a swallowed SQL deadlock exception.");
}
