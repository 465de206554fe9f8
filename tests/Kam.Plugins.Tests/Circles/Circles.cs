using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Circles;

/// <summary>What people do with a client's circles.</summary>
static class Circles
{
    static int number;

    public static Guid Circle(this Tenant tenant, Client client, int year = 2026, decimal? need = null, decimal? own = null, Guid? category = null) =>
        tenant.People.As(tenant.People.Anna).Create(new CircleRow
        {
            AccountId = client.Reference,
            Year = year,
            Need = need,
            OwnShare = own,
            CategoryId = category is { } id ? new(CategoryRow.Table, id) : null,
            OwnerId = client.Account.OwnerId,
        }.Row);

    public static Guid Supplier(this Tenant tenant, string? name = null) =>
        tenant.Administrator.Create(new SupplierRow { Name = name ?? $"Supplier {Interlocked.Increment(ref number)}" }.Row);

    public static Guid Share(this Tenant tenant, Guid circle, decimal percent, Guid? supplier = null) => tenant.People.As(tenant.People.Anna).Create(new CircleShareRow
    {
        CircleId = new(CircleRow.Table, circle),
        SupplierId = new(SupplierRow.Table, supplier ?? tenant.Supplier()),
        Percent = percent,
    }.Row);

    public static Guid Save(this Tenant tenant, Client client, int year = 2026, decimal? need = null, decimal? own = null, string? slices = null, Guid? category = null, Guid? user = null)
    {
        var request = new OrganizationRequest(CustomApis.SaveCircle.Name) { ["Target"] = client.Reference, [CustomApis.SaveCircle.Year] = year };
        if (need is not null) request[CustomApis.SaveCircle.Need] = need;
        if (own is not null) request[CustomApis.SaveCircle.OwnShare] = own;
        if (slices is not null) request[CustomApis.SaveCircle.Slices] = slices;
        if (category is not null) request[CustomApis.SaveCircle.CategoryId] = category;
        return (Guid)tenant.People.As(user ?? tenant.People.Anna).Execute(request)[CustomApis.SaveCircle.CircleId];
    }

    public static CircleRow Circle(this Tenant tenant, Guid id) => new(tenant.System.Retrieve(CircleRow.Table, id, new ColumnSet(true)));

    public static IReadOnlyList<CircleRow> CirclesOf(this Tenant tenant, Client client) =>
        [.. Rows(tenant, CircleRow.Table, CircleRow.Columns.AccountId, client.Id).Select(row => new CircleRow(row))];

    /// <summary>The suppliers of a circle as 'name percent', by name.</summary>
    public static IEnumerable<string> SharesOf(this Tenant tenant, Guid circle) =>
        Rows(tenant, CircleShareRow.Table, CircleShareRow.Columns.CircleId, circle).Select(row => new CircleShareRow(row)).Select(share => FormattableString.Invariant($"{share.Name} {share.Percent:0.##}")).Order();

    public static int Suppliers(this Tenant tenant, string name) => Rows(tenant, SupplierRow.Table, SupplierRow.Columns.Name, name).Count();

    static IEnumerable<Entity> Rows(Tenant tenant, string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return tenant.System.RetrieveMultiple(query).Entities;
    }
}
