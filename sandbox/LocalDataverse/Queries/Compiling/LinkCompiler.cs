using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Security;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Linked tables as joins, or as the question whether a row exists.</summary>
internal sealed class LinkCompiler(Call call, Scopes scopes, FilterCompiler filters, OutputCompiler outputs)
{
    private readonly List<(Scope Scope, LinkTree Tree)> joined = [];

    public List<Join> Joins { get; } = [];
    public List<Expr> Conditions { get; } = [];
    public IReadOnlyList<(Scope Scope, LinkTree Tree)> Joined => joined;

    public void Compile(IEnumerable<LinkTree> links, Scope parent)
    {
        foreach (var link in links)
        {
            switch (link.Kind)
            {
                case JoinOperator.Inner or JoinOperator.Natural: Join(link, parent, JoinKind.Inner); break;
                case JoinOperator.LeftOuter: Join(link, parent, JoinKind.Outer); break;
                default: Conditions.Add(Condition(link, parent)); break;
            }
        }
    }

    /// <summary>
    /// A link that asks for rows and brings none. As the platform has it, "not all" is "any", and "all" wants rows of which none meets the filter.
    /// Source: learn.microsoft.com/power-apps/developer/data-platform/fetchxml/filter-rows
    /// </summary>
    public Expr Condition(LinkTree link, Scope parent) => link.Kind switch
    {
        JoinOperator.Exists or JoinOperator.In or JoinOperator.Any or JoinOperator.NotAll => HasRow(link, parent),
        JoinOperator.NotAny => new Not(HasRow(link, parent)),
        JoinOperator.All => new And([HasRow(link.WithoutFilters(), parent), new Not(HasRow(link, parent))]),
        _ => throw Fault.NotSupported($"The join operator '{link.Kind}'"),
    };

    private void Join(LinkTree link, Scope parent, JoinKind kind)
    {
        var scope = scopes.Add(link.Table, link.Alias);
        joined.Add((scope, link));
        outputs.AddLinked(scope, link);
        // Joins are written in this order, so the place is taken before those of the links below.
        var place = Joins.Count;
        Joins.Add(null!);
        Compile(link.Links, scope);
        Joins[place] = new Join(new Source(scope.Number, scope.Table.Shape), kind, On(link, parent, scope));
    }

    private Expr On(LinkTree link, Scope parent, Scope scope)
    {
        var on = new Compare(scope.Column(link.From), CompareWith.Equal, parent.Column(link.To));
        return Expr.Both(Expr.Both(on, filters.All(link.Filters, scope)), ReadFilter.For(call, scope.Table, scope.Number))!;
    }

    private Exists HasRow(LinkTree link, Scope parent)
    {
        var scope = scopes.Add(link.Table, link.Alias);
        // What the links below would bring comes into no answer.
        var inner = new LinkCompiler(call, scopes, filters, new OutputCompiler(isAggregate: false, call.Wording.Zone));
        inner.Compile(link.Links, scope);
        return new Exists(new Select(new Source(scope.Number, scope.Table.Shape))
        {
            Outputs = [new Value(1L)],
            Joins = inner.Joins,
            Where = Expr.All([On(link, parent, scope), .. inner.Conditions]),
        });
    }
}
