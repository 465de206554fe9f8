using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Runs a query and words its answer.</summary>
internal static class QueryRunner
{
    public static EntityCollection Run(Call call, QueryBase query, bool choicesByValue = false)
    {
        var tree = Read(query);
        tree.OrdersRaw |= choicesByValue;
        var compiled = CompiledQuery.Of(call, tree);
        var rows = call.Session.Query(compiled.Select).ToList();
        RefuseLargeAggregates(compiled, rows, call.Organization.Options.MaxAggregatedRows);
        var isPaged = compiled.Tree.Top is null;
        var hasMore = isPaged && rows.Count > compiled.PageSize;
        if (hasMore) rows.RemoveAt(rows.Count - 1);
        var answer = new EntityCollection { EntityName = compiled.Root.Table.Name, MoreRecords = hasMore };
        var builder = new ResultBuilder(call, compiled);
        foreach (var row in rows) answer.Entities.Add(builder.Build(row));
        if (hasMore) answer.PagingCookie = PagingCookie.Write(compiled, rows);
        if (compiled.Tree.WantsTotal) Total(call, compiled, answer);
        return answer;
    }

    private static QueryTree Read(QueryBase query) => query switch
    {
        QueryExpression expression => ExpressionReader.Read(expression),
        FetchExpression fetch => FetchReader.Read(fetch.Query),
        QueryByAttribute byAttribute => ExpressionReader.Read(byAttribute),
        _ => throw Fault.NotSupported($"The query type '{query.GetType().Name}'"),
    };

    private static void RefuseLargeAggregates(CompiledQuery compiled, List<object?[]> rows, long most)
    {
        if (compiled.CountIndex is { } index && rows.Sum(row => (long)row[index]!) > Math.Min(compiled.Tree.AggregateLimit ?? most, most)) throw Fault.AggregateLimit();
    }

    /// <summary>The total is counted up to the platform's 5 000.</summary>
    private static void Total(Call call, CompiledQuery compiled, EntityCollection answer)
    {
        var query = compiled.Whole with { OrderBy = [], Limit = CompiledQuery.MaxPage + 1 };
        if (!query.Distinct && query.GroupBy.Count == 0) query = query with { Outputs = [new Value(1L)] };
        var count = call.Session.Query(query).Count();
        answer.TotalRecordCount = Math.Min(count, CompiledQuery.MaxPage);
        answer.TotalRecordCountLimitExceeded = count > CompiledQuery.MaxPage;
    }
}
