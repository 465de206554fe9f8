using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Importing;

public sealed class SalesTests
{
    const string Opportunity = "opportunity";

    [Fact]
    [Supports("Tables of Dynamics 365 Sales")]
    public void Where_it_is_installed_a_salesperson_owns_opportunities()
    {
        using var host = new Host(new OrganizationOptions { WithSales = true });
        var service = host.Organization.ServiceFor(host.User("Seller", Found(host, "role", "name", "Salesperson").Single().Id));
        var id = service.Create(new Entity(Opportunity) { ["name"] = "Cleaning of the new plant", ["closeprobability"] = 60 });
        Assert.Equal("Cleaning of the new plant", service.Retrieve(Opportunity, id, new ColumnSet("name"))["name"]);
    }

    [Fact]
    public void Nobody_else_does()
    {
        using var host = new Host(new OrganizationOptions { WithSales = true });
        var stranger = host.Organization.ServiceFor(host.User("Stranger", role: null));
        Assert.Contains("prvCreateOpportunity", Assert.Throws<DataverseFault>(() => stranger.Create(new Entity(Opportunity) { ["name"] = "Not mine" })).Message);
    }

    [Theory, InlineData(true, 1), InlineData(false, 0)]
    [Supports("Tables of Dynamics 365 Sales")]
    public void Its_form_and_its_role_come_with_its_tables(bool withSales, int found)
    {
        using var host = new Host(new OrganizationOptions { WithSales = withSales });
        Assert.Equal((found, found), (Found(host, "systemform", "objecttypecode", Opportunity).Count, Found(host, "role", "name", "Salesperson").Count));
    }

    [Fact]
    [Supports("Tables of Dynamics 365 Sales")]
    public void An_organization_that_is_opened_again_has_them_once()
    {
        var file = Path.Combine(Path.GetTempPath(), $"sales-{Guid.NewGuid():N}.db");
        try
        {
            Organization.Open(new OrganizationOptions { DatabaseFile = file }).Dispose();
            Organization.Open(new OrganizationOptions { DatabaseFile = file, WithSales = true }).Dispose();
            using var host = new Host(new OrganizationOptions { DatabaseFile = file, WithSales = true });
            Assert.Single(Found(host, "role", "name", "Salesperson"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    static DataCollection<Entity> Found(Host host, string table, string column, string value)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return host.Service.RetrieveMultiple(query).Entities;
    }
}
