using CsCheck;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Aggregates of orders in FetchXML, grouped by this and that.</summary>
internal static class RandomFetch
{
    private static readonly Gen<string> Group = Gen.OneOf(
        From.OneOf("test_kind", "test_name", "test_accountid", "test_urgent", "ownerid", "test_count").Select(column => $"name='{column}'"),
        Gen.Select(From.OneOf("test_orderedon", "test_sentat"), From.OneOf("day", "week", "month", "quarter", "year"), (column, part) => $"name='{column}' dategrouping='{part}'"));

    private static readonly Gen<string> Aggregate = Gen.OneOf(
        From.OneOf("name='test_orderid' aggregate='count'", "name='test_name' aggregate='countcolumn' distinct='true'", "name='test_accountid' aggregate='countcolumn'", "name='test_name' aggregate='max'"),
        Gen.Select(From.OneOf("test_amount", "test_weight", "test_count"), From.OneOf("sum", "avg", "min", "max"), (column, by) => $"name='{column}' aggregate='{by}'"));

    private static readonly Gen<string> Filter = Gen.OneOf(
        Gen.Const(""), From.OneOf(RandomQuery.Names).Select(name => $"<filter type='or'><condition attribute='test_name' operator='ne' value='{name}'/><condition attribute='test_count' operator='gt' value='1'/></filter>"),
        From.OneOf("this-year", "last-year", "today").Select(period => $"<filter><condition attribute='test_orderedon' operator='{period}'/></filter>"));

    private static readonly Gen<string> Link = From.OneOf("", "<link-entity name='test_line' from='test_orderid' to='test_orderid' link-type='outer' alias='l'><attribute name='test_count' alias='lines' aggregate='sum'/></link-entity>",
        "<link-entity name='account' from='accountid' to='test_accountid' alias='a'><attribute name='name' alias='account' groupby='true'/></link-entity>");

    public static Gen<FetchExpression> Aggregates { get; } = Gen.Select(Group.Array[0, 2], Aggregate.Array[1, 3], Filter, Link, (groups, aggregates, filter, link) => new FetchExpression(
        $"<fetch aggregate='true'><entity name='test_order'>{All(groups, "g", " groupby='true'")}{All(aggregates, "v", "")}{filter}{link}</entity></fetch>"));

    private static string All(string[] outputs, string alias, string more) => string.Concat(outputs.Select((output, place) => $"<attribute {output} alias='{alias}{place}'{more}/>"));
}
