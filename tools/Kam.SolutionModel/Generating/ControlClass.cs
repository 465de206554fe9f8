namespace Kam.SolutionModel;

/// <summary>The class ids of a form's controls: each goes with certain types of columns, or with none.</summary>
public static class ControlClass
{
    public static readonly Guid Text = new("4273EDBD-AC1D-40D3-9FB2-095C621B552D");
    public static readonly Guid Memo = new("E0DECE4B-6FC8-4A8F-A065-082708572369");
    public static readonly Guid Choice = new("3EF39988-22BB-4F0B-BBBE-64B5A3748AEE");
    public static readonly Guid Status = new("5D68B988-0661-4DB2-BC3E-17598AD3BE6C");
    public static readonly Guid MultiChoice = new("4AA28AB7-9C13-4F57-A73D-AD894D048B5F");
    public static readonly Guid Boolean = new("67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED");
    public static readonly Guid Integer = new("C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F");
    public static readonly Guid Decimal = new("C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E");
    public static readonly Guid Double = new("0D2C745A-E5A8-4C8F-BA63-C6D3BB604660");
    public static readonly Guid Money = new("533B9E00-756B-4312-95A0-DC888637AC78");
    public static readonly Guid Date = new("5B773807-9FB2-42DB-97C3-7A91EFF8ADFF");
    public static readonly Guid Lookup = new("270BD3DB-D9AF-4782-9025-509E298DEC0A");
    public static readonly Guid Email = new("ADA2203E-B4CD-49BE-9DDF-234642B43B52");
    public static readonly Guid Url = new("71716B6C-711E-476C-8AB8-5D11542BFB47");
    public static readonly Guid SubGrid = new("E7A81278-8635-4D9E-8D4D-59480B391C5B");
    public static readonly Guid WebResource = new("9FDF5F91-88B1-47F4-AD53-C11EFC01A01D");
    public static readonly Guid Timeline = new("06375649-C143-495E-A496-C962E5B4488E");
    public static readonly Guid QuickView = new("5C5600E0-1D6E-4205-A272-BE80DA87FD42");

    /// <summary>The classes that show a column of a type.</summary>
    public static IReadOnlyList<Guid> For(Column column) => column.Type switch
    {
        ColumnType.Text => [Text, Email, Url, Memo],
        ColumnType.Memo => [Memo],
        ColumnType.Choice or ColumnType.State => [Choice],
        ColumnType.Status => [Status, Choice],
        ColumnType.MultiChoice => [MultiChoice],
        ColumnType.Boolean => [Boolean],
        ColumnType.Integer => [Integer],
        ColumnType.Decimal => [Decimal],
        ColumnType.Double => [Double],
        ColumnType.Money => [Money],
        ColumnType.DateTime => [Date],
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => [Lookup, QuickView],
        _ => [],
    };
}
