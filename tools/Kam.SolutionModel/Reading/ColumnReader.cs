using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>One attribute element.</summary>
sealed class ColumnReader(string table, IReadOnlyList<Choice> globalChoices, ILookup<(string, string), string> targets)
{
    public Column Read(XElement element)
    {
        var logicalName = element.Required("LogicalName");
        var type = TypeOf(element.Required("Type"), logicalName);
        var globalName = element.Text("OptionSetName");
        return new(logicalName, element.RequiredAttribute("PhysicalName"), type)
        {
            Required = RequiredLevelOf(element.Text("RequiredLevel")),
            ValidForCreate = element.Flag("ValidForCreateApi"),
            ValidForUpdate = element.Flag("ValidForUpdateApi"),
            ValidForRead = element.Flag("ValidForReadApi"),
            IsCustom = element.Flag("IsCustomField"),
            IsSecured = element.Flag("IsSecured"),
            IsAudited = element.Flag("IsAuditEnabled"),
            IsPrimaryName = element.Text("DisplayMask")?.Split('|').Contains("PrimaryName") == true,
            MaxLength = type is ColumnType.Text or ColumnType.Memo ? element.Int("MaxLength") : null,
            MinValue = element.Number("MinValue"),
            MaxValue = element.Number("MaxValue"),
            Precision = element.Int("Accuracy"),
            Format = element.Text("Format"),
            DateBehavior = element.Int("Behavior") is { } behavior ? (DateBehavior)behavior : DateBehavior.UserLocal,
            Choice = globalName is null ? LocalChoice(element) : GlobalChoice(globalName, logicalName),
            IsGlobalChoice = globalName is not null,
            DefaultValue = element.Int("AppDefaultValue") is { } value and not -1 ? value : null,
            Targets = Targets(logicalName, type),
            CalculationOf = element.Text("CalculationOf"),
            AutoNumberFormat = element.Text("AutoNumberFormat"),
            Name = element.Labels("displaynames"),
            Description = element.Labels("Descriptions"),
        };
    }

    static Choice? LocalChoice(XElement element) => element.Element("optionset") is { } optionSet ? ChoiceReader.Read(optionSet) : null;

    Choice GlobalChoice(string name, string column) => globalChoices.FirstOrDefault(choice => choice.Name == name)
        ?? throw new InvalidDataException($"{table}.{column} takes the global choice {name}, which the solution does not hold.");

    /// <summary>The file does not say where a custom lookup points: its relationships do. Columns of the system are known.</summary>
    IReadOnlyList<string> Targets(string column, ColumnType type) => type switch
    {
        ColumnType.Owner => ["systemuser", "team"],
        ColumnType.Lookup or ColumnType.Customer => targets[(table, column)].ToList() is { Count: > 0 } found ? found : SystemTarget(column),
        _ => [],
    };

    static IReadOnlyList<string> SystemTarget(string column) => column switch
    {
        "createdby" or "createdonbehalfby" or "modifiedby" or "modifiedonbehalfby" or "owninguser" => ["systemuser"],
        "owningteam" => ["team"],
        "owningbusinessunit" => ["businessunit"],
        "organizationid" => ["organization"],
        "transactioncurrencyid" => ["transactioncurrency"],
        _ => [],
    };

    static RequiredLevel RequiredLevelOf(string? text) => text switch
    {
        null or "none" => RequiredLevel.None,
        "recommended" => RequiredLevel.Recommended,
        "required" or "applicationrequired" => RequiredLevel.Required,
        "systemrequired" => RequiredLevel.SystemRequired,
        _ => throw new InvalidDataException($"'{text}' is not a required level."),
    };

    ColumnType TypeOf(string text, string column) => text switch
    {
        "primarykey" or "uniqueidentifier" => ColumnType.UniqueIdentifier,
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Double,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "bit" => ColumnType.Boolean,
        "picklist" => ColumnType.Choice,
        "multiselectpicklist" => ColumnType.MultiChoice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" => ColumnType.Lookup,
        "customer" => ColumnType.Customer,
        "owner" => ColumnType.Owner,
        "partylist" => ColumnType.PartyList,
        _ => throw new NotSupportedException($"{table}.{column} is of type {text}, which this reader does not support."),
    };
}
