using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Queries;

/// <summary>Pages follow each other by the cookie: each begins where the one before it ended.</summary>
public sealed class PagingTests : IDisposable
{
    private sealed record Row(int? Count, string? Name, int? Kind);

    private sealed record Sorting(string Column, bool Descending);

    private static readonly Gen<Row> Rows = Gen.Select(Gen.Int[0, 2].Nullable(), One<string?>(null, "a", "A", "B"), Gen.Int[1, 3].Nullable(), (count, name, kind) => new Row(count, name, kind));

    private static readonly Gen<Sorting> Sortings = Gen.Select(One("test_count", "test_name", "test_kind", "ownerid"), Gen.Bool, (column, descending) => new Sorting(column, descending));

    private readonly Host host = new();

    [Fact]
    [Supports("Pages and their cookies")]
    [Supports("Orders")]
    public void All_pages_together_are_the_whole_answer_in_its_order() => Gen.Select(Rows.Array[0, 12], Sortings.Array[0, 3], Gen.Int[1, 5]).Sample((rows, sortings, size) =>
    {
        var ids = rows.Select(Create).ToArray();
        var whole = host.Service.RetrieveMultiple(Query(sortings)).Entities.Select(row => row.Id).ToList();
        Assert.Equal(whole, Pages(sortings, size).SelectMany(page => page));
        Assert.Equal(ids.Order(), whole.Order());
        foreach (var id in ids) host.Service.Delete("test_order", id);
    }, iter: 120, threads: 1);

    [Fact]
    [Supports("Pages and their cookies")]
    public void What_comes_or_goes_before_the_place_moves_nothing()
    {
        foreach (var name in new[] { "b", "c", "d", "e" }) Create(new Row(null, name, null));
        var query = Query([new("test_name", false)], 2);
        var first = host.Service.RetrieveMultiple(query);
        Create(new Row(null, "a", null));
        host.Service.Delete("test_order", first.Entities[0].Id);
        query.PageInfo = new PagingInfo { Count = 2, PageNumber = 2, PagingCookie = first.PagingCookie };
        Assert.Equal(["d", "e"], host.Service.RetrieveMultiple(query).Entities.Select(row => row["test_name"]));
    }

    [Fact]
    [Supports("Pages and their cookies")]
    public void The_next_page_may_be_of_another_size()
    {
        foreach (var name in new[] { "a", "b", "c", "d" }) Create(new Row(null, name, null));
        var query = Query([new("test_name", true)], 1);
        query.PageInfo = new PagingInfo { Count = 5000, PageNumber = 2, PagingCookie = host.Service.RetrieveMultiple(query).PagingCookie };
        Assert.Equal(["c", "b", "a"], host.Service.RetrieveMultiple(query).Entities.Select(row => row["test_name"]));
    }

    [Theory]
    [Supports("Pages and their cookies")]
    [InlineData("<cookie page='1'><other last='1'/></cookie>")]
    [InlineData("nonsense")]
    public void A_cookie_of_another_query_is_none_and_rows_are_counted_off(string cookie)
    {
        foreach (var name in new[] { "a", "b", "c" }) Create(new Row(null, name, null));
        var query = Query([new("test_name", false)]);
        query.PageInfo = new PagingInfo { Count = 2, PageNumber = 2, PagingCookie = cookie, ReturnTotalRecordCount = true };
        var page = host.Service.RetrieveMultiple(query);
        Assert.Equal(["c"], page.Entities.Select(row => row["test_name"]));
        Assert.Equal(3, page.TotalRecordCount);
    }

    [Fact]
    [Supports("Total counts")]
    public void The_total_is_that_of_all_pages_on_every_page()
    {
        foreach (var name in new[] { "a", "b", "c" }) Create(new Row(null, name, null));
        var query = Query([new("test_name", false)], 1);
        query.PageInfo.ReturnTotalRecordCount = true;
        var first = host.Service.RetrieveMultiple(query);
        query.PageInfo = new PagingInfo { Count = 1, PageNumber = 2, PagingCookie = first.PagingCookie, ReturnTotalRecordCount = true };
        Assert.Equal((3, 3), (first.TotalRecordCount, host.Service.RetrieveMultiple(query).TotalRecordCount));
    }

    public void Dispose() => host.Dispose();

    private IEnumerable<List<Guid>> Pages(Sorting[] sortings, int size)
    {
        var query = Query(sortings, size);
        EntityCollection page;
        do
        {
            page = host.Service.RetrieveMultiple(query);
            yield return [.. page.Entities.Select(row => row.Id)];
            query.PageInfo = new PagingInfo { Count = size, PageNumber = query.PageInfo.PageNumber + 1, PagingCookie = page.PagingCookie };
        }
        while (page.MoreRecords);
    }

    private static QueryExpression Query(Sorting[] sortings, int size = 5000)
    {
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name"), PageInfo = new PagingInfo { Count = size, PageNumber = 1 } };
        foreach (var sorting in sortings.DistinctBy(sorting => sorting.Column)) query.AddOrder(sorting.Column, sorting.Descending ? OrderType.Descending : OrderType.Ascending);
        return query;
    }

    private Guid Create(Row row) => host.Service.Create(new Entity("test_order")
    {
        ["test_count"] = row.Count,
        ["test_name"] = row.Name,
        ["test_kind"] = row.Kind is { } kind ? new OptionSetValue(kind) : null,
    });

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
