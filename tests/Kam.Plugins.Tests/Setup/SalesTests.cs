using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Setup;

/// <summary>Dynamics 365 Sales may be there, or not: the product needs none of it.</summary>
public class SalesTests
{
    [Theory, InlineData(true), InlineData(false)]
    public void The_package_is_imported_and_set_up_with_it_and_without(bool withSales)
    {
        using var organization = Organization.Open(new OrganizationOptions { Clock = new TestClock(DateTimeOffset.UnixEpoch.AddYears(56)), WithSales = withSales });
        using var zip = Package.Open();
        organization.Import(zip);
        var administrator = organization.ServiceFor(organization.AdministratorId);
        administrator.Execute(new OrganizationRequest(CustomApis.Setup.Name));
        Assert.Equal(withSales, organization.Metadata.Table("opportunity") is not null);
        Assert.NotEmpty(administrator.RetrieveMultiple(new QueryExpression(ProgressDefinitionRow.Table)).Entities);
    }

    [Fact]
    public void No_column_of_ours_points_to_a_table_of_sales()
    {
        using var organization = Organization.Open(new OrganizationOptions { WithSales = true });
        using var zip = Package.Open();
        organization.Import(zip);
        var ours = organization.Metadata.OneToMany.Where(relation => relation.ReferencingTable.StartsWith("kam_", StringComparison.Ordinal));
        Assert.DoesNotContain(ours, relation => relation.ReferencedTable is "opportunity" or "competitor");
    }
}
