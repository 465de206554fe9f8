using CsCheck;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Queries of orders with what hangs on them.</summary>
internal static class RandomQuery
{
    public static readonly string[] Names = ["a", "A", "Ab", "жук", "Жук", "Я", "50%", "b_b", "50 b", "éa"];
    public static readonly DateTime Today = new(2026, 3, 4, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<LinkEntity> Accounts = Gen.Select(From.OneOf(JoinOperator.Inner, JoinOperator.LeftOuter), Gen.Bool, From.OneOf(Names), (kind, isFiltered, name) => ToAccount(kind, isFiltered ? name : null));

    private static readonly Gen<LinkEntity> Lines = Gen.Select(
        From.OneOf(JoinOperator.Inner, JoinOperator.LeftOuter, JoinOperator.Exists, JoinOperator.Any, JoinOperator.NotAny), RandomCondition.Filter(RandomCondition.OnLine, 0), Gen.Bool, ToLines);

    private static readonly Gen<OrderExpression> Order =
        Gen.Select(From.OneOf("test_name", "test_kind", "test_accountid", "test_amount", "test_sentat", "test_count", "ownerid"), Gen.Bool, (column, descends) => new OrderExpression(column, descends ? OrderType.Descending : OrderType.Ascending));

    private static readonly Gen<PagingInfo> Page = Gen.Select(Gen.Int[0, 6], Gen.Int[1, 3], Gen.Bool, (size, number, counts) => new PagingInfo { Count = size, PageNumber = size == 0 ? 1 : number, ReturnTotalRecordCount = counts });

    public static Gen<QueryExpression> Rows { get; } = Gen.Select(
        From.OneOf(RandomCondition.AllColumns).Array[1, 5], RandomCondition.Filter(RandomCondition.One, 2), Order.Array[0, 2], Page, Link(Accounts), Link(Lines), Gen.Bool, Query);

    private static Gen<LinkEntity?> Link(Gen<LinkEntity> link) => Gen.OneOf(Gen.Const((LinkEntity?)null), link.Select(made => (LinkEntity?)made));

    private static QueryExpression Query(string[] columns, FilterExpression criteria, OrderExpression[] orders, PagingInfo page, LinkEntity? account, LinkEntity? lines, bool isDistinct)
    {
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet(columns), Criteria = criteria, Distinct = isDistinct, PageInfo = isDistinct ? null : page };
        if (!isDistinct) query.Orders.AddRange(orders);
        if (account is not null) query.LinkEntities.Add(account);
        if (lines is not null) query.LinkEntities.Add(lines);
        return query;
    }

    private static LinkEntity ToAccount(JoinOperator kind, string? name)
    {
        var link = new LinkEntity("test_order", "account", "test_accountid", "accountid", kind) { Columns = new ColumnSet("name"), EntityAlias = "a" };
        if (name is not null) link.LinkCriteria.AddCondition("name", ConditionOperator.NotEqual, name);
        return link;
    }

    /// <summary>Ordered by the lines' ids too where they are joined: an order may stand several times.</summary>
    private static LinkEntity ToLines(JoinOperator kind, FilterExpression criteria, bool withProduct)
    {
        var isJoined = kind is JoinOperator.Inner or JoinOperator.LeftOuter;
        var link = new LinkEntity("test_order", "test_line", "test_orderid", "test_orderid", kind) { LinkCriteria = criteria, EntityAlias = "l" };
        if (isJoined) link.Columns = new ColumnSet("test_name", "test_count");
        if (isJoined) link.Orders.Add(new OrderExpression("test_lineid", OrderType.Ascending));
        if (withProduct) link.LinkEntities.Add(new LinkEntity("test_line", "test_product", "test_productid", "test_productid", kind == JoinOperator.LeftOuter ? kind : JoinOperator.Inner) { EntityAlias = "p" });
        return link;
    }
}
