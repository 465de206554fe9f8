namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The best way to the rows of one table, given what their columns have to be equal to.</summary>
internal sealed class AccessChoice
{
    /// <summary>How many of a table's rows are thought to agree in columns without an index: one in so many.</summary>
    private const double Selectivity = 10;
    private readonly IVisibleRows rows;
    private readonly TableShape table;
    private readonly List<Equality> equalities;
    private readonly List<Equality> hashed;
    private readonly Equality? id;
    private readonly StoredIndex? index;

    public AccessChoice(IVisibleRows rows, Cursor cursor, IEnumerable<Expr> conditions)
    {
        this.rows = rows;
        table = cursor.Table;
        equalities = [.. conditions.Select(condition => Equality.In(condition, cursor)).OfType<Equality>()];
        id = equalities.Find(equality => equality.Column == 0);
        index = table.Indexes.Where(IsCovered).OrderByDescending(candidate => candidate.IsUnique).ThenByDescending(candidate => candidate.Columns.Count).FirstOrDefault();
        hashed = equalities.FindAll(equality => equality.IsOfOtherRows);
        Rows = Estimate();
    }

    /// <summary>About how many rows it leads to each time.</summary>
    public double Rows { get; }

    public IAccess Build(Func<Expr, Operand> compile)
    {
        if (id is not null) return new ById(rows, table, [.. id.Values.Select(compile)]);
        if (index is not null) return new ByIndex(rows, table, index, [.. Keys(index).Select(key => Array.ConvertAll(key, part => compile(part)))]);
        if (hashed.Count > 0) return new ByHash(rows, table, [.. hashed.Select(equality => equality.Column)], [.. hashed.Select(equality => compile(equality.Values[0]))]);
        return new WholeTable(rows, table);
    }

    private double Estimate()
    {
        if (id is not null) return id.Values.Count;
        if (index is not null) return (index.IsUnique ? 1 : rows.Estimate(table, index)) * Keys(index).Count();
        return hashed.Count > 0 ? rows.Estimate(table) / Selectivity : rows.Estimate(table);
    }

    private bool IsCovered(StoredIndex candidate) => candidate.Columns.All(column => On(column) is { } equality && (candidate.Columns.Count == 1 || equality.Values.Count == 1));

    private Equality? On(int column) => equalities.Find(equality => equality.Column == column);

    private IEnumerable<Expr[]> Keys(StoredIndex chosen) => chosen.Columns.Count == 1
        ? On(chosen.Columns[0])!.Values.Select(value => new[] { value })
        : [[.. chosen.Columns.Select(column => On(column)!.Values[0])]];
}
