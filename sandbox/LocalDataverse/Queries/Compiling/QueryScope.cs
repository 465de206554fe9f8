using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>A table in a query being compiled, known by its alias.</summary>
internal sealed record Scope(string Alias, TableInfo Table, int Number, ColumnRights Rights)
{
    public Expr Column(string name) => Of(Table.Column(name));

    /// <summary>A secured column that the caller may not read is empty to him, wherever it stands in the query.</summary>
    public Expr Of(ColumnInfo column) => IsHidden(column) ? new Value(null) : new ColumnOf(Number, column.Name);

    /// <summary>The table that a lookup to several points to.</summary>
    public Expr TypeOf(ColumnInfo column) => IsHidden(column) ? new Value(null) : new ColumnOf(Number, column.TypeColumnName);

    private bool IsHidden(ColumnInfo column) => !Rights.Allow(ColumnVerb.Read, column);
}

/// <summary>The tables of one query.</summary>
internal sealed class Scopes(Call call)
{
    private readonly Dictionary<string, Scope> byAlias = new(StringComparer.OrdinalIgnoreCase);
    private const int MaxLinks = 15;
    private int next;

    public Scope Root { get; private set; } = null!;

    public Scope AddRoot(string table) => Root = Add(table, table);

    public Scope Add(string table, string? alias)
    {
        var number = next++;
        var scope = new Scope(alias ?? $"{table}{number}", call.Metadata.Info(table), number, call.Rights.Columns);
        if (!byAlias.TryAdd(scope.Alias, scope)) throw Fault.DuplicateAlias(scope.Alias);
        if (byAlias.Count > MaxLinks + 1) throw Fault.TooManyLinks();
        return scope;
    }

    /// <summary>A table that only the engine knows of: to order by a name, to look whether a row exists.</summary>
    public Scope AddHidden(string table) => new($"${next}", call.Metadata.Info(table), next++, call.Rights.Columns);

    public Scope Find(string alias) => byAlias.TryGetValue(alias, out var scope) ? scope : throw Fault.UnknownAlias(alias);
}
