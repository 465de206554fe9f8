using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Messages;

public sealed class BatchTests
{
    private static readonly OrganizationRequest Good = new("Create") { ["Target"] = new Entity("test_order") { ["test_name"] = "good" } };
    private static readonly OrganizationRequest Bad = new("Create") { ["Target"] = new Entity("test_order") { ["test_count"] = -1 } };

    [Fact]
    [Supports("ExecuteTransaction")]
    public void A_transaction_keeps_all_or_nothing()
    {
        using var host = new Host();
        var before = host.Dump();
        Host.Refused(() => host.Send("ExecuteTransaction", ("Requests", Requests(Good, Bad))));
        Assert.Equal(before, host.Dump());
        Assert.Single((OrganizationResponseCollection)host.Send("ExecuteTransaction", ("Requests", Requests(Good)))["Responses"]);
    }

    [Fact]
    [Supports("ExecuteMultiple")]
    public void A_batch_goes_on_after_an_error_only_when_asked_to()
    {
        using var host = new Host();
        Assert.Equal([(0, true), (1, false), (2, true)], Outcomes(host, continues: true));
        Assert.Equal([(0, true), (1, false)], Outcomes(host, continues: false));
    }

    [Fact]
    [Supports("CreateMultiple")]
    [Supports("UpdateMultiple")]
    [Supports("UpsertMultiple")]
    public void Many_rows_are_created_updated_and_upserted_by_one_message_each()
    {
        using var host = new Host();
        var ids = (Guid[])host.Send("CreateMultiple", ("Targets", Orders(new Entity("test_order") { ["test_code"] = "1" }, new Entity("test_order") { ["test_code"] = "2" })))["Ids"];
        host.Send("UpdateMultiple", ("Targets", Orders([.. ids.Select(id => new Entity("test_order", id) { ["test_memo"] = "updated" })])));
        var results = (OrganizationResponse[])host.Send("UpsertMultiple", ("Targets", Orders(new Entity("test_order", "test_code", "2") { ["test_memo"] = "x" }, new Entity("test_order", "test_code", "3"))))["Results"];
        Assert.Equal("updated", host.Read(ids[0])["test_memo"]);
        Assert.Equal([false, true], results.Select(result => (bool)result["RecordCreated"]));
    }

    [Theory]
    [InlineData("BulkDetectDuplicates"), InlineData("CloneAsSolution"), InlineData("RetrieveEntity"), InlineData("CalculateRollupField"), InlineData("SendEmail"), InlineData("QualifyLead")]
    [InlineData("AddToQueue"), InlineData("BulkDelete"), InlineData("InstantiateTemplate"), InlineData("RetrieveDuplicates"), InlineData("Win"), InlineData("RouteTo")]
    public void A_message_that_is_not_on_the_list_is_refused_by_name(string message)
    {
        using var host = new Host();
        Assert.Equal($"The message '{message}' is not supported by the local Dataverse", Host.Refused(() => host.Send(message)).Message);
    }

    [Fact]
    public void A_request_to_bypass_plug_ins_is_not_passed_over()
    {
        using var host = new Host();
        Assert.Contains("BypassCustomPluginExecution", Host.Refused(() => host.Send("Create", ("Target", new Entity("test_order")), ("BypassCustomPluginExecution", true))).Message);
    }

    private static IEnumerable<(int, bool)> Outcomes(Host host, bool continues)
    {
        var settings = new ExecuteMultipleSettings { ContinueOnError = continues, ReturnResponses = true };
        var answer = host.Send("ExecuteMultiple", ("Requests", Requests(Fresh(), Bad, Fresh())), ("Settings", settings));
        return ((ExecuteMultipleResponseItemCollection)answer["Responses"]).Select(item => (item.RequestIndex, item.Fault is null));
    }

    private static OrganizationRequest Fresh() => new("Create") { ["Target"] = new Entity("test_order") };

    private static EntityCollection Orders(params Entity[] orders) => new(orders) { EntityName = "test_order" };

    private static OrganizationRequestCollection Requests(params OrganizationRequest[] requests)
    {
        var collection = new OrganizationRequestCollection();
        collection.AddRange(requests);
        return collection;
    }
}
