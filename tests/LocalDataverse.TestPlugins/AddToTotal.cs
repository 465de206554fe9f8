using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.TestPlugins;

/// <summary>
/// A line adds its number to its order's: reads, adds, writes. Two lines at a time lose one of them, unless the order is locked
/// first (configuration "locked"), as every plug-in that adds to something has to.
/// </summary>
public sealed class AddToTotal : TestPlugin
{
    private readonly bool locks;

    public AddToTotal(string unsecure) => locks = unsecure == "locked";

    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var line = Target(context);
        var order = line.GetAttributeValue<EntityReference>("test_orderid").Id;
        if (locks) service.Update(new Entity("test_order", order) { ["test_memo"] = "locked" });
        var total = service.Retrieve("test_order", order, new ColumnSet("test_count")).GetAttributeValue<int>("test_count");
        service.Update(new Entity("test_order", order) { ["test_count"] = total + line.GetAttributeValue<int>("test_count") });
    }
}
