using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Faults;

public sealed class OfficialErrorTests
{
    public static TheoryData<string> Names => [.. Mistakes.All.Select(mistake => mistake.Name)];

    private static Host Prepared(Mistake mistake)
    {
        var host = new Host([.. mistake.Steps]);
        host.Service.Create(new Entity("test_order", Mistakes.Order) { ["test_name"] = "known", ["test_code"] = "K" });
        host.Service.Create(new Entity("test_product", Mistakes.Product) { ["test_name"] = "known" });
        host.Service.Create(new Entity("test_line") { ["test_productid"] = new EntityReference("test_product", Mistakes.Product) });
        return host;
    }

    [Theory]
    [Supports("Errors with their official code and status")]
    [MemberData(nameof(Names))]
    public void A_mistake_is_answered_by_its_published_code_whichever_way_it_comes(string name)
    {
        var mistake = Mistakes.All.Single(one => one.Name == name);
        using var host = Prepared(mistake);
        var caller = mistake.Caller(host);
        var fault = Host.Refused(() => mistake.ByService(host.Organization.ServiceFor(caller)));
        var (status, code, message) = mistake.ByWebApi.Of(host.Organization, caller);
        Assert.Equal(($"0x{mistake.Code:x8}", mistake.Status, $"0x{mistake.Code:x8}"), (fault.ErrorCodeText, status, code));
        Assert.NotEmpty(fault.Message);
        Assert.DoesNotContain("not supported by the local Dataverse", message);
    }

    [Theory]
    [Supports("Errors with their official code and status")]
    [InlineData("POST", "test_orders", """{"nothing":1}""", 400, "0x80048d19")]
    [InlineData("POST", "test_orders", """{"test_count":"many"}""", 400, "0x80048d19")]
    [InlineData("POST", "test_orders", """{"_test_accountid_value":"x"}""", 400, "0x80048d19")]
    [InlineData("POST", "test_orders", "not json", 400, "0x80048d19")]
    [InlineData("GET", "test_orders?$select=nothing", "", 400, "0x80060888")]
    [InlineData("GET", "test_orders?$skip=1", "", 400, "0x80060888")]
    [InlineData("GET", "EntityDefinitions?$filter=LogicalName", "", 400, "0x80060888")]
    [InlineData("GET", "nothings", "", 404, "0x8006088a")]
    [InlineData("POST", "test_Nothing", "{}", 404, "0x8006088a")]
    public void What_the_Web_API_cannot_read_it_refuses_itself(string method, string path, string body, int status, string code)
    {
        using var host = new Host();
        var answer = new Ask(method, path, body).Of(host.Organization, host.Organization.AdministratorId);
        Assert.Equal((status, code), (answer.Status, answer.Code));
    }
}
