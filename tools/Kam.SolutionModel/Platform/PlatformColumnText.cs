using System.Globalization;

namespace Kam.SolutionModel;

/// <summary>A column in words: "PrimaryContactId lookup contact", "Name text 160 required name", "Revenue money 2 0 1000".</summary>
sealed record PlatformColumnText(string Schema, string Type, IReadOnlyList<string> Arguments, IReadOnlySet<string> Flags)
{
    static readonly HashSet<string> KnownFlags = ["required", "readonly", "createonly", "name", "email", "phone", "url"];

    public static PlatformColumnText Parse(string text)
    {
        var words = text.Split(' ');
        var rest = words.Skip(2).ToList();
        return new(words[0], words[1], [.. rest.Where(word => !KnownFlags.Contains(word))], rest.Where(KnownFlags.Contains).ToHashSet());
    }

    public ColumnType ColumnType => Type switch
    {
        "id" or "uniqueidentifier" => ColumnType.UniqueIdentifier,
        "text" => ColumnType.Text,
        "memo" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "double" => ColumnType.Double,
        "money" => ColumnType.Money,
        "date" or "datetime" => ColumnType.DateTime,
        "bit" => ColumnType.Boolean,
        "choice" => ColumnType.Choice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" => ColumnType.Lookup,
        "customer" => ColumnType.Customer,
        "owner" => ColumnType.Owner,
        "partylist" => ColumnType.PartyList,
        _ => throw new FormatException($"Column {Schema}: the platform files know no type '{Type}'."),
    };

    public IReadOnlyList<string> Targets => Type switch
    {
        "lookup" or "partylist" => Arguments,
        "customer" => ["account", "contact"],
        "owner" => ["systemuser", "team"],
        _ => [],
    };

    public Column ToColumn(string logicalName, Labels name) => new(logicalName, Schema, ColumnType)
    {
        Name = name,
        Required = Type == "id" ? RequiredLevel.SystemRequired : Flags.Contains("required") ? RequiredLevel.Required : RequiredLevel.None,
        ValidForCreate = !Flags.Contains("readonly"),
        ValidForUpdate = !Flags.Contains("readonly") && !Flags.Contains("createonly") && Type != "id",
        IsPrimaryName = Flags.Contains("name"),
        MaxLength = Type is "text" or "memo" ? (int)Number(0)!.Value : null,
        Precision = Type is "decimal" or "money" ? (int)Number(0)!.Value : null,
        MinValue = Type switch { "int" => Number(0), "decimal" or "money" => Number(1), _ => null },
        MaxValue = Type switch { "int" => Number(1), "decimal" or "money" => Number(2), _ => null },
        Format = FormatText,
        DateBehavior = Type == "date" ? DateBehavior.DateOnly : DateBehavior.UserLocal,
        DefaultValue = Type is "bit" or "state" ? 0 : null,
        Targets = Targets,
    };

    string? FormatText => Type switch
    {
        "text" => Flags.FirstOrDefault(flag => flag is "email" or "phone" or "url") ?? "text",
        "memo" => "textarea",
        "date" or "datetime" => Type,
        "int" => "none",
        _ => null,
    };

    decimal? Number(int index) =>
        index < Arguments.Count ? decimal.Parse(Arguments[index], NumberStyles.Number, CultureInfo.InvariantCulture) : null;
}
