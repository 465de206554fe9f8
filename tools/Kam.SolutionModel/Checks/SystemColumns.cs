namespace Kam.SolutionModel;

static class SystemColumns
{
    static readonly string[] All =
        ["createdby", "createdon", "createdonbehalfby", "modifiedby", "modifiedon", "modifiedonbehalfby", "importsequencenumber", "overriddencreatedon", "statecode", "statuscode"];
    static readonly string[] OfUsers = ["ownerid", "owningbusinessunit", "owningteam", "owninguser"];

    public static SolutionCheck Check { get; } = new(
        "system-columns", "Every own table carries the columns that the platform gives to its kind, and one primary key; a thin table fails the import.",
        input => from table in input.OwnTables
                 from column in Expected(table)
                 where table.Column(column) is null
                 select $"{table.LogicalName} lacks the column {column}.");

    static IEnumerable<string> Expected(Table table) =>
        [table.PrimaryIdColumn, .. All, .. table.Ownership == Ownership.User ? OfUsers : ["organizationid"]];
}
