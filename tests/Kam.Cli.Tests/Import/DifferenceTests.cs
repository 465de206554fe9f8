using Kam.Cli.Import.Plan;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Import;

public sealed class DifferenceTests
{
    static readonly JObject Existing = JObject.Parse("""
        {"name":"A","kam_netamount":100.5000,"kam_units":null,"_ownerid_value":"0a000000-0000-0000-0000-000000000001"}
        """);

    [Theory]
    [InlineData("""{"name":"A"}""")]
    [InlineData("""{"kam_netamount":100.5}""")]
    [InlineData("""{"kam_units":null}""")]
    [InlineData("""{"kam_cost":null}""")]
    [InlineData("""{"kam_runid@odata.bind":null}""")]
    [InlineData("""{"ownerid@odata.bind":"/systemusers(0A000000-0000-0000-0000-000000000001)"}""")]
    public void What_the_organisation_has_is_not_written_again(string wanted) =>
        Assert.Empty(Difference.Between(JObject.Parse(wanted), Existing));

    [Theory]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"kam_netamount":100.51}""")]
    [InlineData("""{"kam_units":0}""")]
    [InlineData("""{"ownerid@odata.bind":null}""")]
    [InlineData("""{"kam_runid@odata.bind":"/kam_scoringruns(0a000000-0000-0000-0000-000000000002)"}""")]
    [InlineData("""{"ownerid@odata.bind":"/systemusers(0a000000-0000-0000-0000-000000000002)"}""")]
    public void What_differs_is_written(string wanted) =>
        Assert.Single(Difference.Between(JObject.Parse(wanted), Existing));
}
