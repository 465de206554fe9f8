using LocalDataverse.Schema;

namespace LocalDataverse.Security;

/// <summary>What a column security profile allows with a secured column.</summary>
[Flags]
internal enum ColumnVerb
{
    None = 0,
    Read = 1,
    Create = 2,
    Update = 4,
}

/// <summary>What a user may do with secured columns: the sum of the profiles of him and his teams. Null stands for the profile of system administrators, which allows all.</summary>
internal sealed class ColumnRights(IReadOnlyDictionary<(string Table, string Column), ColumnVerb>? granted)
{
    public bool Allow(ColumnVerb verb, ColumnInfo column) =>
        !column.Column.IsSecured || granted is null || granted.GetValueOrDefault((column.TableName, column.Name)).HasFlag(verb);
}
