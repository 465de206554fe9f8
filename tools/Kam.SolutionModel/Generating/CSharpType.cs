namespace Kam.SolutionModel;

/// <summary>How a column looks in C#: the property's type, and how it is read from and written to the Entity.</summary>
sealed record CSharpType(string Name, Func<string, string> Read, string Write)
{
    public static CSharpType Of(Table table, Column column, Names names) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => Plain("string?"),
        ColumnType.Integer => Plain("int?"),
        ColumnType.BigInteger => Plain("long?"),
        ColumnType.Decimal => Plain("decimal?"),
        ColumnType.Double => Plain("double?"),
        ColumnType.Boolean => Plain("bool?"),
        ColumnType.DateTime => Plain("DateTime?"),
        ColumnType.UniqueIdentifier => Plain("Guid?"),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Plain("EntityReference?"),
        ColumnType.PartyList => Plain("EntityCollection?"),
        ColumnType.Money => new("decimal?", column => $"Row.GetAttributeValue<Money>({column})?.Value", "value is { } amount ? new Money(amount) : null"),
        ColumnType.Choice or ColumnType.State or ColumnType.Status => Choice(CSharpChoices.NameOf(table, column, names)),
        ColumnType.MultiChoice => Choices(CSharpChoices.NameOf(table, column, names)),
        _ => throw new NotSupportedException($"{table.LogicalName}.{column.LogicalName}: a column of type {column.Type} has no C# type yet."),
    };

    static CSharpType Plain(string type) => new(type, column => $"Row.GetAttributeValue<{type}>({column})", "value");

    static CSharpType Choice(string type) => new(
        $"{type}?", column => $"({type}?)Row.GetAttributeValue<OptionSetValue>({column})?.Value", "value is { } option ? new OptionSetValue((int)option) : null");

    static CSharpType Choices(string type) => new(
        $"IReadOnlyList<{type}>",
        column => $"Row.GetAttributeValue<OptionSetValueCollection>({column})?.Select(option => ({type})option.Value).ToList() ?? new List<{type}>()",
        "value.Count == 0 ? null : new OptionSetValueCollection(value.Select(option => new OptionSetValue((int)option)).ToList())");
}
