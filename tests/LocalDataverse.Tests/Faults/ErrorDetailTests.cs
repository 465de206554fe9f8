using System.Text.Json.Nodes;
using Kam.SolutionModel;
using LocalDataverse.Tests.WebApi;

namespace LocalDataverse.Tests.Faults;

/// <summary>What an error tells beyond its code and its sentence, to a client that prefers annotations.</summary>
public sealed class ErrorDetailTests
{
    private const string Prefix = "@Microsoft.PowerApps.CDS.";
    private static readonly Step Step = Shop.Step("RefuseInDetail", "Create", "test_order", StepStage.PreOperation);

    private static JsonNode Refused(string? prefer)
    {
        using var host = new Host(Step);
        var (status, error) = new Ask("POST", "test_orders", """{"test_name":"A"}""", Prefer: prefer).Answer(host.Organization, host.Organization.AdministratorId);
        Assert.Equal((400, "0x80040265", "Not on a Sunday."), (status, error["code"]!.GetValue<string>(), error["message"]!.GetValue<string>()));
        return error;
    }

    [Fact]
    [Supports("Details of errors")]
    public void A_code_of_the_plug_ins_own_its_status_and_its_trace_come_as_annotations()
    {
        var error = Refused("odata.include-annotations=\"*\"");
        Assert.Equal(("1", "12345", "Not on a Sunday."), (Text("ErrorDetails.OperationStatus"), Text("ErrorDetails.SubErrorCode"), Text("InnerError.Message")));
        Assert.Equal("http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a80040265&client=platform", Text("HelpLink"));
        Assert.Equal($"\r\n[LocalDataverse.TestPlugins: LocalDataverse.TestPlugins.RefuseInDetail ]\r\n[{Step.Id}: {Step.Name}] \r\n\r\nRefuseInDetail runs{Environment.NewLine}\r\n\r\n", Text("TraceText"));

        string Text(string name) => error[Prefix + name]!.GetValue<string>();
    }

    [Theory]
    [Supports("Details of errors")]
    [InlineData(null)]
    [InlineData("odata.include-annotations=\"OData.Community.Display.V1.FormattedValue\"")]
    [InlineData("odata.include-annotations=\"Microsoft.PowerApps.CDS.HelpLink\"", "HelpLink")]
    [InlineData("odata.include-annotations=\"OData.Community.Display.V1.FormattedValue,Microsoft.PowerApps.CDS.ErrorDetails*\"", "ErrorDetails.OperationStatus", "ErrorDetails.SubErrorCode")]
    public void Only_what_is_asked_for_comes(string? prefer, params string[] names) =>
        Assert.Equal(["code", "message", .. names.Select(name => Prefix + name)], Refused(prefer).AsObject().Select(member => member.Key));

    [Fact]
    [Supports("Details of errors")]
    public void An_id_that_is_taken_is_told_in_the_words_of_the_Web_API()
    {
        using var host = new Host();
        var order = host.Order();
        var (status, error) = new Ask("POST", "test_orders", $$"""{"test_orderid":"{{order}}"}""", Prefer: "odata.include-annotations=\"*\"").Answer(host.Organization, host.Organization.AdministratorId);
        Assert.Equal((412, "0x80040237", "A record with matching key values already exists."), (status, error["code"]!.GetValue<string>(), error["message"]!.GetValue<string>()));
        Assert.Equal("Cannot insert duplicate key.", error[$"{Prefix}InnerError.Message"]!.GetValue<string>());
    }
}
