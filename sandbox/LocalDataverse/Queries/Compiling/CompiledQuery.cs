using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Security;
using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>A query ready for the store, with what is needed to read its rows.</summary>
internal sealed record CompiledQuery(QueryTree Tree, Scope Root, Select Select, IReadOnlyList<ResultColumn> Columns, int? CountIndex)
{
    public const int MaxPage = 5000;
    private const int MaxCountedOff = 50_000;

    /// <summary>Where in the store's rows stand the values that they are ordered by; none where pages cannot follow each other by them.</summary>
    public IReadOnlyList<int> KeyIndexes { get; private init; } = [];

    /// <summary>The query before it is cut to a page.</summary>
    public Select Whole { get; private init; } = Select;

    public int PageSize => Math.Min(Tree.Count ?? MaxPage, MaxPage);

    public static CompiledQuery Of(Call call, QueryTree tree)
    {
        var scopes = new Scopes(call);
        var filters = new FilterCompiler(call, scopes);
        var outputs = new OutputCompiler(tree.IsAggregate, call.Wording.Zone);
        var root = scopes.AddRoot(tree.Table);
        var restriction = ReadFilter.For(call, root.Table, root.Number);
        outputs.AddRoot(root, tree);
        var links = new LinkCompiler(call, scopes, filters, outputs);
        links.Compile(tree.Links, root);
        var where = Expr.Both(Expr.Both(filters.All(tree.Filters, root), restriction), links.Conditions.Count == 0 ? null : Expr.All(links.Conditions));
        if (tree.IsAggregate) outputs.AddCount();
        var orders = Orders(call, tree, scopes, outputs, links);
        var select = new Select(new Source(root.Number, root.Table.Shape))
        {
            Joins = [.. links.Joins, .. orders.Joins],
            Where = where,
            Outputs = outputs.Expressions,
            GroupBy = outputs.Groups,
            OrderBy = orders.Orders,
            Distinct = tree.IsDistinct && !tree.IsAggregate,
        };
        var keys = tree.Top is null && !tree.IsAggregate && !tree.IsDistinct ? outputs.Keys(orders.Orders) : [];
        return new CompiledQuery(tree, root, select, outputs.Columns, outputs.CountIndex) { KeyIndexes = keys }.Paged();
    }

    private static OrderCompiler Orders(Call call, QueryTree tree, Scopes scopes, OutputCompiler outputs, LinkCompiler links)
    {
        var orders = new OrderCompiler(call, scopes, outputs, tree);
        orders.Add(tree.Orders, scopes.Root);
        foreach (var (scope, link) in links.Joined) orders.Add(link.Orders, scope);
        // Pages need one order that never changes: the id comes last.
        if (!tree.IsAggregate && !tree.IsDistinct) orders.Orders.Add(new Order(new ColumnOf(scopes.Root.Number, scopes.Root.Table.Id.Name), false));
        return orders;
    }

    /// <summary>One row more than the page tells whether there are more.</summary>
    private CompiledQuery Paged()
    {
        if (Tree.Top is { } top) return this with { Select = Select with { Limit = Math.Min(top, MaxPage) } };
        var page = Select with { Limit = PageSize + 1 };
        if (KeyIndexes.Count > 0 && PagingCookie.Read(Tree.Cookie, Tree.Page, Select.OrderBy) is { } place)
            return this with { Select = page with { Where = Expr.Both(Select.Where, Seek.Behind(Select.OrderBy, place)) } };
        var before = (Tree.Page - 1L) * PageSize;
        // Distinct rows have no cookie here: they are counted off, however many they are.
        if (KeyIndexes.Count > 0 && before >= MaxCountedOff) throw Fault.TooFarWithoutCookie();
        return this with { Select = page with { Offset = checked((int)before) } };
    }
}
