namespace LocalDataverse.Schema;

/// <summary>The columns that the platform itself fills, where a table has them.</summary>
public sealed class WellKnownColumns(TableInfo table)
{
    public ColumnInfo? CreatedOn { get; } = table.Find("createdon");
    public ColumnInfo? CreatedBy { get; } = table.Find("createdby");
    public ColumnInfo? CreatedOnBehalfBy { get; } = table.Find("createdonbehalfby");
    public ColumnInfo? OverriddenCreatedOn { get; } = table.Find("overriddencreatedon");
    public ColumnInfo? ModifiedOn { get; } = table.Find("modifiedon");
    public ColumnInfo? ModifiedBy { get; } = table.Find("modifiedby");
    public ColumnInfo? ModifiedOnBehalfBy { get; } = table.Find("modifiedonbehalfby");
    public ColumnInfo? Owner { get; } = table.Find("ownerid");
    public ColumnInfo? OwningUser { get; } = table.Find("owninguser");
    public ColumnInfo? OwningTeam { get; } = table.Find("owningteam");
    public ColumnInfo? OwningBusinessUnit { get; } = table.Find("owningbusinessunit");
    public ColumnInfo? Organization { get; } = table.Find("organizationid");
    public ColumnInfo? State { get; } = table.Find("statecode");
    public ColumnInfo? Status { get; } = table.Find("statuscode");
    public ColumnInfo? Version { get; } = table.Find("versionnumber");
    public ColumnInfo? Currency { get; } = table.Find("transactioncurrencyid");
    public ColumnInfo? ExchangeRate { get; } = table.Find("exchangerate");
}
