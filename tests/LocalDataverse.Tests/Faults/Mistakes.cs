using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Faults;

/// <summary>
/// What plug-ins and clients test for, with the codes of learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes and the statuses of
/// …/webapi/compose-http-requests-handle-errors.
/// </summary>
public static class Mistakes
{
    public static readonly Guid Order = new("10000000-0000-4000-8000-000000000001");
    public static readonly Guid Product = new("10000000-0000-4000-8000-000000000002");
    private static readonly Guid Nobody = new("10000000-0000-4000-8000-00000000000f");

    private static readonly string OneRow = $"test_orders({Order})";
    private static readonly string Links = string.Concat(Enumerable.Range(0, 16).Select(link => $"<link-entity name='test_line' from='createdby' to='createdby' alias='l{link}'/>"));
    private static readonly string Conditions = $"<filter>{string.Concat(Enumerable.Repeat("<condition attribute='test_count' operator='eq' value='1'/>", 501))}</filter>";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("DuplicateRecord", 0x80040237, 412, service => service.Create(new Entity("test_order", Order)), new("POST", "test_orders", $$"""{"test_orderid":"{{Order}}"}""")),
        new("DuplicateRecordEntityKey", 0x80060892, 412, service => service.Create(new Entity("test_order") { ["test_code"] = "K" }), new("POST", "test_orders", """{"test_code":"K"}""")),
        new("ObjectDoesNotExist", 0x80040217, 404, service => service.Retrieve("test_order", Nobody, new ColumnSet("test_name")), new("GET", $"test_orders({Nobody})?$select=test_name")),
        new("RecordNotFoundByEntityKey", 0x80060891, 404, service => service.Update(new Entity("test_order", "test_code", "none")), new("PATCH", "test_orders(test_code='none')", "{}", IfMatch: "*")),
        new("EntityKeyNotDefined", 0x80060890, 400, service => service.Update(new Entity("test_order", "test_name", "x")), new("PATCH", "test_orders(test_name='x')", "{}", IfMatch: "*")),
        new("ConcurrencyVersionMismatch", 0x80060882, 412, OfAnOlderVersion, new("DELETE", OneRow, IfMatch: "W/\"1\"")),
        new("ObjectDoesNotExist of a lookup", 0x80040217, 404, service => service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", Nobody) }), new("POST", "test_lines", $$"""{"test_orderid@odata.bind":"test_orders({{Nobody}})"}""")),
        new("StringLengthTooLong", 0x80044331, 400, Set("test_name", new string('x', 101)), Patch("test_name", $"\"{new string('x', 101)}\"")),
        new("a number out of its range", 0x80044330, 400, Set("test_count", 1001), Patch("test_count", "1001")),
        new("an amount out of its range", 0x80044330, 400, Set("test_amount", new Money(100_000_000_001m)), Patch("test_amount", "100000000001")),
        new("PicklistValueOutOfRange", 0x8004431A, 400, Set("test_kind", new OptionSetValue(9)), Patch("test_kind", "9")),
        new("InvalidStateCodeStatusCode", 0x80048408, 400, Set("statuscode", new OptionSetValue(2)), Patch("statuscode", "2")),
        new("a date before 1753", 0x80040239, 400, Set("test_orderedon", new DateTime(1752, 12, 31)), Patch("test_orderedon", "\"1752-12-31\"")),
        new("CannotDeleteDueToAssociation", 0x80040227, 405, service => service.Delete("test_product", Product), new("DELETE", $"test_products({Product})")),
        new("PrivilegeDenied", 0x80040220, 403, service => service.Create(new Entity("test_order")), new("POST", "test_orders", "{}")) { Caller = host => host.User("None", role: null) },
        new("no access to this row", 0x80048306, 403, service => service.Retrieve("test_order", Order, new ColumnSet("test_name")), new("GET", $"{OneRow}?$select=test_name")) { Caller = host => host.User("Seller", Shop.SellerRole) },
        new("a disabled user", 0x80040225, 403, service => service.RetrieveMultiple(new QueryExpression("test_order")), new("GET", "test_orders")) { Caller = Disabled },
        new("IsvAborted", 0x80040265, 400, Set("test_count", 1), Patch("test_count", "1")) { Steps = [Shop.Step("Refuse", "Update", "test_order", StepStage.PostOperation)] },
        new("IsvUnExpected", 0x80040224, 400, Set("test_count", 1), Patch("test_count", "1")) { Steps = [Shop.Step("Crash", "Update", "test_order", StepStage.PostOperation)] },
        new("TransactionNotStarted", 0x80040251, 400, Set("test_count", 1), Patch("test_count", "1")) { Steps = [Shop.Step("SwallowFailure", "Update", "test_order", StepStage.PostOperation)] },
        new("SdkCorrelationTokenDepthTooHigh", 0x80044182, 400, Set("test_name", "go"), Patch("test_name", "\"go\"")) { Steps = [Shop.Step("UpdateAgain", "Update", "test_order", StepStage.PostOperation)] },
        new("SdkEntityDoesNotSupportMessage", 0x80040800, 501, service => service.Create(new Entity("activityparty")), new("POST", "activityparties", "{}")),
        Fetch("InvalidXml", 0x80040201, "<fetch><entity name='test_order'"),
        Fetch("QueryBuilderNoAttribute", 0x80041103, Query("<attribute name='nothing'/>")),
        Fetch("QueryBuilderInvalidConditionOperator", 0x80041120, Query("<filter><condition attribute='test_name' operator='resembles' value='x'/></filter>")),
        Fetch("QueryBuilderDeserializeInvalidLinkType", 0x80041117, Query("<link-entity name='test_line' from='test_orderid' to='test_orderid' link-type='sideways'/>")),
        Fetch("QueryBuilderInvalidFilterType", 0x80041122, Query("<filter type='xor'/>")),
        Fetch("QueryBuilderDuplicateAlias", 0x80041130, Query(Links[..Links.IndexOf("/>", StringComparison.Ordinal)] + "/>" + Links[..Links.IndexOf("/>", StringComparison.Ordinal)] + "/>")),
        Fetch("QueryBuilderNoAlias", 0x8004110b, Query("<filter><condition entityname='x' attribute='test_name' operator='null'/></filter>")),
        Fetch("QueryBuilderInvalidDateGrouping", 0x80041135, Query("<attribute name='test_orderedon' alias='d' groupby='true' dategrouping='decade'/>").Replace("<fetch>", "<fetch aggregate='true'>")),
        Fetch("QueryBuilderInvalid_Value", 0x80041108, Query("<filter><condition attribute='createdon' operator='last-x-years' value='9999'/></filter>")),
        Fetch("QueryBuilderElementNotFound", 0x80041123, "<fetch/>"),
        Fetch("QueryBuilderValue_GreaterThanZero", 0x8004110c, Query("").Replace("<fetch>", "<fetch page='0'>")),
        Fetch("QueryBuilderAttributeRequiredForNonAggregateOrderBy", 0x80041133, Query("<order descending='true'/>")),
        Fetch("QueryBuilderInvalid_Alias", 0x80041109, Query("<attribute name='test_count' aggregate='sum'/>").Replace("<fetch>", "<fetch aggregate='true'>")),
        Fetch("QueryBuilderInvalidAggregateAttribute", 0x8004112F, Query("<attribute name='test_name' alias='n' aggregate='sum'/>").Replace("<fetch>", "<fetch aggregate='true'>")),
        Fetch("TooManyLinkEntitiesInQuery", 0x8004430D, Query(Links)),
        Fetch("TooManyConditionsInQuery", 0x8004430C, Query(Conditions)),
        Fetch("OverRetrievalUpperLimitWithoutPagingCookie", 0x8004430A, Query("").Replace("<fetch>", "<fetch page='11' count='5000'>")),
        Fetch("AggregateQueryRecordLimitExceeded", 0x8004E023, Query("<attribute name='test_orderid' alias='n' aggregate='count'/>").Replace("<fetch>", "<fetch aggregate='true' aggregatelimit='0'>")),
    ];

    private static string Query(string inner) => $"<fetch><entity name='test_order'>{inner}</entity></fetch>";

    private static Mistake Fetch(string name, uint code, string fetch) =>
        new(name, code, 400, service => service.RetrieveMultiple(new FetchExpression(fetch)), Ask.Fetch("test_orders", fetch));

    private static Action<IOrganizationService> Set(string column, object value) => service => service.Update(new Entity("test_order", Order) { [column] = value });

    private static Ask Patch(string property, string json) => new("PATCH", OneRow, $$"""{"{{property}}":{{json}}}""", IfMatch: "*");

    private static void OfAnOlderVersion(IOrganizationService service) =>
        service.Execute(new OrganizationRequest("Delete") { ["Target"] = new EntityReference("test_order", Order) { RowVersion = "1" }, ["ConcurrencyBehavior"] = ConcurrencyBehavior.IfRowVersionMatches });

    private static Guid Disabled(Host host)
    {
        var user = host.User("Gone", Shop.SellerRole);
        host.Service.Update(new Entity("systemuser", user) { ["isdisabled"] = true });
        return user;
    }
}
