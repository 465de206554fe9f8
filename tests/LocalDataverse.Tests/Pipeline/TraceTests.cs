using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Pipeline;

public sealed class TraceTests
{
    [Theory]
    [Supports("Trace log of plug-ins")]
    [InlineData(0, 0), InlineData(1, 1), InlineData(2, 3)]
    public void The_organization_says_which_runs_are_kept(int setting, int kept)
    {
        using var host = new Host(Shop.Step("NoteContext", "Create", "test_order", StepStage.PreOperation, configuration: "seen"), Shop.Step("Refuse", "Create", "test_order", StepStage.PostOperation));
        Set(host, setting);
        Host.Refused(() => host.Order());
        host.Service.Create(new Entity("test_product"));
        Assert.Equal(kept == 3 ? 2 : kept, Rows(host).Count);
    }

    [Fact]
    [Supports("Trace log of plug-ins")]
    public void A_refused_run_is_kept_with_its_trace_and_its_exception_although_all_else_is_undone()
    {
        var step = Shop.Step("Refuse", "Create", "test_order", StepStage.PostOperation);
        using var host = new Host(step);
        Set(host, 1);
        Host.Refused(() => host.Order());
        var row = Rows(host).Single();
        Assert.Equal(("LocalDataverse.TestPlugins.Refuse", "Create", "test_order", "Refuse runs"), (row["typename"], row["messagename"], row["primaryentity"], ((string)row["messageblock"]).Trim()));
        Assert.Equal("Unhandled exception: \nException type: Microsoft.Xrm.Sdk.InvalidPluginExecutionException\nMessage: This order is refused.", row["exceptiondetails"]);
        Assert.Equal((1, 0, step.Id), (row["depth"], row.GetAttributeValue<OptionSetValue>("mode").Value, row["pluginstepid"]));
    }

    [Fact]
    [Supports("Trace log of plug-ins")]
    public void A_trace_keeps_its_last_ten_kilobytes_in_whole_lines()
    {
        using var host = new Host(Shop.Step("TraceMuch", "Create", "test_order", StepStage.PostOperation));
        Set(host, 2);
        host.Order();
        var block = (string)Rows(host).Single()["messageblock"];
        Assert.InRange(block.Length, 10 * 1024 - 20, 10 * 1024);
        Assert.StartsWith("line ", block);
        Assert.EndsWith("line 2000", block.TrimEnd());
    }

    private static void Set(Host host, int setting) => host.Service.Update(new Entity("organization", host.Organization.OrganizationId) { ["plugintracelogsetting"] = new OptionSetValue(setting) });

    private static DataCollection<Entity> Rows(Host host) => host.Service.RetrieveMultiple(new QueryExpression("plugintracelog") { ColumnSet = new ColumnSet(true) }).Entities;
}
