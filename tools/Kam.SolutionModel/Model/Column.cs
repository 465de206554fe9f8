namespace Kam.SolutionModel;

/// <summary>The type of a column, in Dataverse's own words (the text of an attribute's Type element in brackets).</summary>
public enum ColumnType
{
    /// <summary>primarykey or uniqueidentifier</summary>
    UniqueIdentifier,
    /// <summary>nvarchar</summary>
    Text,
    /// <summary>ntext</summary>
    Memo,
    /// <summary>int</summary>
    Integer,
    /// <summary>bigint (versionnumber)</summary>
    BigInteger,
    /// <summary>decimal</summary>
    Decimal,
    /// <summary>float</summary>
    Double,
    /// <summary>money</summary>
    Money,
    /// <summary>datetime</summary>
    DateTime,
    /// <summary>bit</summary>
    Boolean,
    /// <summary>picklist</summary>
    Choice,
    /// <summary>multiselectpicklist</summary>
    MultiChoice,
    /// <summary>state</summary>
    State,
    /// <summary>status</summary>
    Status,
    /// <summary>lookup</summary>
    Lookup,
    /// <summary>customer: account or contact</summary>
    Customer,
    /// <summary>owner: systemuser or team</summary>
    Owner,
    /// <summary>partylist of an activity</summary>
    PartyList,
}

public enum RequiredLevel { None, Recommended, Required, SystemRequired }

/// <summary>How a date is kept: 1 user local (stored in UTC), 2 date only, 3 independent of the time zone.</summary>
public enum DateBehavior { UserLocal = 1, DateOnly = 2, TimeZoneIndependent = 3 }

/// <summary>A column (attribute) of a table.</summary>
public sealed record Column(string LogicalName, string SchemaName, ColumnType Type)
{
    public RequiredLevel Required { get; init; }
    public bool ValidForCreate { get; init; } = true;
    public bool ValidForUpdate { get; init; } = true;
    public bool ValidForRead { get; init; } = true;
    public bool IsCustom { get; init; }
    public bool IsSecured { get; init; }
    public bool IsAudited { get; init; }
    public bool IsPrimaryName { get; init; }

    /// <summary>Characters, for text and memo.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Bounds, both included, for numbers and money.</summary>
    public decimal? MinValue { get; init; }
    public decimal? MaxValue { get; init; }

    /// <summary>Digits after the decimal point, for decimal, float and money.</summary>
    public int? Precision { get; init; }

    /// <summary>The Format element as written: text, textarea, email, phone, url, date, datetime, none, duration …</summary>
    public string? Format { get; init; }
    public DateBehavior DateBehavior { get; init; } = DateBehavior.UserLocal;

    /// <summary>The options of a choice, multi-choice, boolean, state or status; for a global choice the resolved one.</summary>
    public Choice? Choice { get; init; }
    public bool IsGlobalChoice { get; init; }

    /// <summary>AppDefaultValue: the option (or 0/1 of a boolean) a new row starts with; null when there is none (-1).</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Logical names of the tables that a lookup may point to.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>For the base-currency twin of a money column: the logical name of the column it is calculated from.</summary>
    public string? CalculationOf { get; init; }
    public string? AutoNumberFormat { get; init; }
    public Labels Name { get; init; } = Labels.None;
    public Labels Description { get; init; } = Labels.None;
}

/// <summary>A set of options, global or of one column.</summary>
public sealed record Choice(string Name, IReadOnlyList<Option> Options)
{
    public Labels DisplayName { get; init; } = Labels.None;
    public bool IsGlobal { get; init; }
    public Option? Option(int value) => Options.FirstOrDefault(option => option.Value == value);
}

/// <summary>One option. State and status options carry what the platform needs to move between them.</summary>
public sealed record Option(int Value, Labels Label)
{
    public string? Color { get; init; }
    public string? InvariantName { get; init; }

    /// <summary>For a status: the state it belongs to.</summary>
    public int? State { get; init; }

    /// <summary>For a state: the status a row takes when it enters the state without one.</summary>
    public int? DefaultStatus { get; init; }
}
