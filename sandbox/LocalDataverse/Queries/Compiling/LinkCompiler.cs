using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Security;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Linked tables as joins, or as the question whether a row exists.</summary>
internal sealed class LinkCompiler(Call call, Scopes scopes, FilterCompiler filters, OutputCompiler outputs)
{
    private const int MaxLinks = 15;
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
                case JoinOperator.Exists or JoinOperator.In or JoinOperator.Any: Conditions.Add(HasRow(link, parent)); break;
                case JoinOperator.NotAny: Conditions.Add(new Not(HasRow(link, parent))); break;
                default: throw Fault.NotSupported($"The join operator '{link.Kind}'");
            }
        }
    }

    private void Join(LinkTree link, Scope parent, JoinKind kind)
    {
        if (Joins.Count == MaxLinks) throw Fault.InvalidArgument($"Number of link entities in query exceeded maximum limit. ({MaxLinks})");
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
        var inner = new LinkCompiler(call, scopes, filters, outputs);
        inner.Compile(link.Links, scope);
        return new Exists(new Select(new Source(scope.Number, scope.Table.Shape))
        {
            Outputs = [new Value(1L)],
            Joins = inner.Joins,
            Where = Expr.All([On(link, parent, scope), .. inner.Conditions]),
        });
    }
}
