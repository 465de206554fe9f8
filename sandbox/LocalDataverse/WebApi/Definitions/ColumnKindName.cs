using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>The three names of a column's type: AttributeTypeCode, AttributeTypeDisplayName and the derived metadata type.</summary>
sealed record ColumnKindName(string Code, string Name, string Metadata)
{
    public static ColumnKindName Of(Table table, Column column) => column.Type switch
    {
        ColumnType.UniqueIdentifier => new("Uniqueidentifier", "UniqueidentifierType", column.LogicalName == table.PrimaryIdColumn ? "AttributeMetadata" : "UniqueIdentifierAttributeMetadata"),
        ColumnType.Text => Plain("String"),
        ColumnType.Memo => Plain("Memo"),
        ColumnType.Integer => Plain("Integer"),
        ColumnType.BigInteger => Plain("BigInt"),
        ColumnType.Decimal => Plain("Decimal"),
        ColumnType.Double => Plain("Double"),
        ColumnType.Money => Plain("Money"),
        ColumnType.DateTime => Plain("DateTime"),
        ColumnType.Boolean => Plain("Boolean"),
        ColumnType.Choice => Plain("Picklist"),
        ColumnType.MultiChoice => new("Virtual", "MultiSelectPicklistType", "MultiSelectPicklistAttributeMetadata"),
        ColumnType.State => Plain("State"),
        ColumnType.Status => Plain("Status"),
        ColumnType.Lookup => Plain("Lookup"),
        ColumnType.Customer => new("Customer", "CustomerType", "LookupAttributeMetadata"),
        ColumnType.Owner => new("Owner", "OwnerType", "LookupAttributeMetadata"),
        _ => new("PartyList", "PartyListType", "LookupAttributeMetadata"),
    };

    static ColumnKindName Plain(string code) => new(code, code + "Type", code + "AttributeMetadata");
}
