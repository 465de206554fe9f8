using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Benchmarks.Engine;

/// <summary>What is asked of a portfolio by the organization service.</summary>
sealed class Questions(IOrganizationService service)
{
    public int Join()
    {
        var query = new QueryExpression("kam_purchase") { ColumnSet = new ColumnSet("kam_purchasedon", "kam_netamount") };
        query.AddLink("account", "kam_accountid", "accountid").Columns = new ColumnSet("name");
        return service.RetrieveMultiple(query).Entities.Count;
    }

    public int OfClient(Guid client)
    {
        var query = new QueryExpression("kam_purchase") { ColumnSet = new ColumnSet("kam_purchasedon", "kam_netamount") };
        query.Criteria.AddCondition("kam_accountid", ConditionOperator.Equal, client);
        return service.RetrieveMultiple(query).Entities.Count;
    }

    public int ByCategory() => service.RetrieveMultiple(new FetchExpression("""
        <fetch aggregate='true'><entity name='kam_purchase'>
          <attribute name='kam_categoryid' alias='category' groupby='true'/>
          <attribute name='kam_netamount' alias='sum' aggregate='sum'/><attribute name='kam_purchaseid' alias='count' aggregate='count'/>
        </entity></fetch>
        """)).Entities.Count;

    public Entity ById(Guid purchase) => service.Retrieve("kam_purchase", purchase, new ColumnSet("kam_purchasedon", "kam_netamount"));

    public int ByKey(string key)
    {
        var query = new QueryExpression("kam_purchase") { ColumnSet = new ColumnSet("kam_purchasedon", "kam_netamount") };
        query.Criteria.AddCondition("kam_externalid", ConditionOperator.Equal, key);
        return service.RetrieveMultiple(query).Entities.Count;
    }

    /// <summary>The first page of a list of clients, sorted by an indexed column.</summary>
    public int FirstPage()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name", "kam_externalid"), PageInfo = new PagingInfo { Count = 50, PageNumber = 1 } };
        query.AddOrder("kam_externalid", OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Count;
    }

    public Guid AnyClient() => Thousandth("kam_accountid").GetAttributeValue<EntityReference>("kam_accountid").Id;

    public (Guid Id, string Key) AnyPurchase()
    {
        var row = Thousandth("kam_externalid");
        return (row.Id, row.GetAttributeValue<string>("kam_externalid"));
    }

    Entity Thousandth(string column) => service.RetrieveMultiple(new QueryExpression("kam_purchase") { ColumnSet = new ColumnSet(column), TopCount = 1000 }).Entities[^1];
}
