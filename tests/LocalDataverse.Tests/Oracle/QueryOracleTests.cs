using CsCheck;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Two organizations with the same rows over different stores answer every query alike, to everybody.</summary>
public sealed class QueryOracleTests : IDisposable
{
    private static readonly Gen<Guid?> Callers = From.OneOf<Guid?>(null, null, TwinHosts.Seller);
    private readonly TwinHosts hosts = new();

    private int answered;

    [Fact]
    public void A_query_expression_answers_alike_over_both_stores()
    {
        Gen.Select(RandomQuery.Rows, Callers).Sample((query, caller) => Compare(query, caller, isOrdered: !query.Distinct), iter: 1500, threads: 1);
        Assert.True(answered > 150);
    }

    [Fact]
    public void An_aggregate_answers_alike_over_both_stores()
    {
        Gen.Select(RandomFetch.Aggregates, Callers).Sample((query, caller) => Compare(query, caller, isOrdered: false), iter: 700, threads: 1);
        Assert.True(answered > 150);
    }

    private void Compare(QueryBase query, Guid? caller, bool isOrdered)
    {
        var (sqlite, memory) = hosts.Ask(query, caller, isOrdered);
        Assert.Equal(sqlite, memory);
        // A line a row and one about the page; a refusal is one line.
        if (sqlite.Contains('\n')) answered++;
    }

    public void Dispose() => hosts.Dispose();
}
