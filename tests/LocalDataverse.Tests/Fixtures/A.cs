using Kam.SolutionModel;

namespace LocalDataverse.Tests;

/// <summary>Producers of valid solution parts.</summary>
public static class A
{
    public static Column Text(string name, int max = 100) => new(name, name, ColumnType.Text) { MaxLength = max, Name = Labels.Of(name, name + " по-русски"), IsCustom = true };
    public static Column Memo(string name) => new(name, name, ColumnType.Memo) { MaxLength = 2000, IsCustom = true };
    public static Column Whole(string name, int min = 0, int max = 1000) => new(name, name, ColumnType.Integer) { MinValue = min, MaxValue = max, IsCustom = true };
    public static Column Decimal(string name, int digits = 2) => new(name, name, ColumnType.Decimal) { Precision = digits, MinValue = -1000, MaxValue = 1_000_000, IsCustom = true };
    public static Column Money(string name) => new(name, name, ColumnType.Money) { Precision = 2, MinValue = -1_000_000, MaxValue = 100_000_000_000, IsCustom = true };
    public static Column Base(string of) => new(of + "_base", of + "_base", ColumnType.Money) { Precision = 4, CalculationOf = of, ValidForCreate = false, ValidForUpdate = false };
    public static Column Date(string name, DateBehavior behavior = DateBehavior.DateOnly) => new(name, name, ColumnType.DateTime) { DateBehavior = behavior, IsCustom = true };
    public static Column Bit(string name) => new(name, name, ColumnType.Boolean) { DefaultValue = 0, IsCustom = true };
    public static Column Lookup(string name, string target) => new(name, name, ColumnType.Lookup) { Targets = [target], IsCustom = true };

    public static Column Choice(string name, ColumnType type = ColumnType.Choice) => new(name, name, type)
    {
        Choice = new Choice(name, [new(1, Labels.Of("One", "Один")), new(2, Labels.Of("Two", "Два")), new(3, Labels.Of("Three", "Три"))]),
        IsCustom = true,
    };

    /// <summary>A table with the system columns of its kind.</summary>
    public static Table Table(string name, Ownership ownership, params Column[] columns) => new(name, name, name + "s")
    {
        Ownership = ownership,
        PrimaryIdColumn = name + "id",
        PrimaryNameColumn = "test_name",
        Name = Labels.Of(name, name + " по-русски"),
        IsCustom = true,
        Columns = [new(name + "id", name + "id", ColumnType.UniqueIdentifier), Text("test_name") with { IsPrimaryName = true }, .. System(ownership), .. columns],
    };

    public static Table WithLongNames(this Table table) =>
        table with { Columns = [.. table.Columns.Select(column => column.IsPrimaryName ? column with { MaxLength = 1000 } : column)] };

    public static OneToMany Relation(string parent, string child, string column) => new($"{parent}_{child}_{column}", parent, child, column)
    {
        CollectionNavigation = $"{parent}_{child}_{column}",
        LookupNavigation = column,
        IsCustom = true,
        Merge = MergeableTables.CascadeFor(parent),
    };

    private static IEnumerable<Column> System(Ownership ownership)
    {
        foreach (var stamp in (string[])["createdon", "modifiedon"]) yield return Date(stamp, DateBehavior.UserLocal) with { ValidForCreate = false, ValidForUpdate = false };
        foreach (var who in (string[])["createdby", "modifiedby"]) yield return Lookup(who, "systemuser") with { ValidForCreate = false, ValidForUpdate = false };
        yield return new("statecode", "statecode", ColumnType.State) { Choice = new Choice("state", [new(0, Labels.Of("Active", "Активный")) { DefaultStatus = 1 }, new(1, Labels.Of("Inactive", "Неактивный")) { DefaultStatus = 2 }]) };
        yield return new("statuscode", "statuscode", ColumnType.Status) { Choice = new Choice("status", [new(1, Labels.Of("Active", "Активный")) { State = 0 }, new(2, Labels.Of("Inactive", "Неактивный")) { State = 1 }]) };
        if (ownership != Ownership.User) yield break;
        yield return new("ownerid", "ownerid", ColumnType.Owner);
        yield return Lookup("owningbusinessunit", "businessunit") with { ValidForCreate = false, ValidForUpdate = false };
        yield return Lookup("owninguser", "systemuser") with { ValidForCreate = false, ValidForUpdate = false };
        yield return Lookup("owningteam", "team") with { ValidForCreate = false, ValidForUpdate = false };
    }
}
