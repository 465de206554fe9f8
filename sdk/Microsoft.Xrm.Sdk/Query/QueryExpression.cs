namespace Microsoft.Xrm.Sdk.Query;

public sealed class QueryExpression : QueryBase
{
    public QueryExpression() : this(null) { }
    public QueryExpression(string entityName) => EntityName = entityName;

    public string EntityName { get; set; }
    public bool Distinct { get; set; }
    public ColumnSet ColumnSet { get; set; } = new ColumnSet();
    public FilterExpression Criteria { get; set; } = new FilterExpression();
    public DataCollection<LinkEntity> LinkEntities { get; } = new DataCollection<LinkEntity>();
    public DataCollection<OrderExpression> Orders { get; } = new DataCollection<OrderExpression>();
    public PagingInfo PageInfo { get; set; } = new PagingInfo();
    public int? TopCount { get; set; }

    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
