using Kam.SolutionModel;
using LocalDataverse.Store;
using LocalDataverse.Values;

namespace LocalDataverse.Schema;

/// <summary>How a table's columns lie in the stored row: the id first, a lookup to several tables followed by the target's name.</summary>
internal static class RowLayout
{
    private static readonly HashSet<string> NeverIndexed = new(StringComparer.Ordinal) { "transactioncurrency", "systemuser", "team", "owner", "businessunit", "organization" };

    public static (List<ColumnInfo> Columns, List<StoredColumn> Stored) Of(Table table)
    {
        var columns = new List<ColumnInfo>();
        var stored = new List<StoredColumn>();
        foreach (var column in WithVersion(table).OrderByDescending(column => column.LogicalName == table.PrimaryIdColumn))
        {
            var isPolymorphic = IsPolymorphic(column);
            columns.Add(new ColumnInfo(column, table.LogicalName, stored.Count, isPolymorphic ? stored.Count + 1 : null));
            stored.Add(new StoredColumn(column.LogicalName, ColumnKind.Of(column.Type).StoreType));
            if (isPolymorphic) stored.Add(new StoredColumn(column.LogicalName + ColumnInfo.TypeSuffix, StoreType.Text));
        }
        return (columns, stored);
    }

    /// <summary>Solutions do not carry versionnumber; every table that keeps modification dates has it.</summary>
    private static IEnumerable<Column> WithVersion(Table table) =>
        table.Column("versionnumber") is null && table.Column("modifiedon") is not null
            ? table.Columns.Append(new Column("versionnumber", "VersionNumber", ColumnType.BigInteger) { ValidForCreate = false, ValidForUpdate = false, Name = Labels.Of("Version Number", "Номер версии") })
            : table.Columns;

    private static bool IsPolymorphic(Column column) =>
        column.Type is ColumnType.Customer or ColumnType.Owner || (column.Type == ColumnType.Lookup && column.Targets.Count != 1);

    public static List<StoredIndex> Indexes(TableInfo table)
    {
        var keys = table.Table.Keys.Select(key => Index(table, "ak", key.LogicalName, key.Columns, isUnique: true));
        var lookups = table.Parents.Where(IsFollowed).Select(relation => relation.ReferencingColumn).Append("ownerid").Distinct()
            .Where(column => table.Find(column) is not null && !IsKey(table, column))
            .Select(column => Index(table, "fk", column, [column], isUnique: false));
        // The queue looks for what is ready, in the order of its making.
        var queue = table.Name == "asyncoperation" ? new[] { Index(table, "ix", "queue", ["statecode", "createdon", "versionnumber"], isUnique: false) } : [];
        // Parties are looked for by their activity and by who they are.
        var parties = table.Name == "activityparty" ? new[] { "activityid", "partyid" }.Select(column => Index(table, "ix", column, [column], isUnique: false)) : [];
        return [.. keys, .. lookups, .. queue, .. parties];
    }

    /// <summary>The index of a key of this column alone leads to its rows as well.</summary>
    private static bool IsKey(TableInfo table, string column) => table.Table.Keys.Any(key => key.Columns is [var only] && only == column);

    private static bool IsFollowed(OneToMany relation) =>
        relation.IsCustom || (relation.Delete != Cascade.NoCascade && !NeverIndexed.Contains(relation.ReferencedTable));

    private static StoredIndex Index(TableInfo table, string prefix, string name, IReadOnlyList<string> columns, bool isUnique) =>
        new($"{prefix}_{table.Name}_{name}", columns.Select(column => table.Column(column).Ordinal).ToArray(), isUnique);
}
