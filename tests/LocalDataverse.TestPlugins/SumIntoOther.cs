using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.TestPlugins;

/// <summary>
/// A line of one of two orders of the same name writes the sum of both into the other one. Each at a time sees the other's sum; two at
/// a time that read before either has written both miss it, though none of them writes what another one has written.
/// </summary>
public sealed class SumIntoOther : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var order = Target(context).GetAttributeValue<EntityReference>("test_orderid").Id;
        var pair = service.RetrieveMultiple(Pair(Target(context).GetAttributeValue<string>("test_name"))).Entities;
        service.Update(new Entity("test_order", pair.Single(row => row.Id != order).Id) { ["test_count"] = pair.Sum(row => row.GetAttributeValue<int>("test_count")) });
    }

    private static QueryExpression Pair(string name)
    {
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_count") };
        query.Criteria.AddCondition("test_name", ConditionOperator.Equal, name);
        return query;
    }
}
