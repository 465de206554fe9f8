namespace LocalDataverse.Tests.Pipeline;

public sealed class CustomApiTests
{
    [Fact]
    [Supports("Custom APIs")]
    public void A_custom_api_answers_with_what_its_plug_in_gives()
    {
        using var host = new Host();
        Assert.Equal(5, host.Send("test_Add", ("First", 2), ("Second", 3))["Sum"]);
    }

    [Fact]
    [Supports("Custom APIs")]
    public void An_optional_parameter_may_be_left_out_and_a_required_one_may_not()
    {
        using var host = new Host();
        Assert.Equal(2, host.Send("test_Add", ("First", 2))["Sum"]);
        Assert.Contains("'First'", Host.Refused(() => host.Send("test_Add")).Message);
    }

    [Theory]
    [Supports("Custom APIs")]
    [InlineData("First", "two")]
    [InlineData("Third", 3)]
    public void A_parameter_of_a_wrong_type_or_name_is_refused(string name, object value)
    {
        using var host = new Host();
        Assert.Contains(name, Host.Refused(() => host.Send("test_Add", ("First", 1), (name, value))).Message);
    }

    [Fact]
    [Supports("Custom APIs")]
    [Supports("Privileges")]
    public void Who_lacks_the_execute_privilege_is_refused()
    {
        using var host = new Host();
        var stranger = host.Organization.ServiceFor(host.User("Stranger", role: null));
        Assert.Contains("prvReadtest_order", Host.Refused(() => stranger.Execute(new Microsoft.Xrm.Sdk.OrganizationRequest("test_Add") { ["First"] = 1 })).Message);
    }

    [Fact]
    public void A_message_that_nobody_has_defined_is_not_supported()
    {
        using var host = new Host();
        Assert.Equal("The message 'CloneAsPatch' is not supported by the local Dataverse", Host.Refused(() => host.Send("CloneAsPatch")).Message);
    }
}
