using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests;

/// <summary>The shop with two secured columns of an order, its memo and its count, and a profile that may read and change them.</summary>
public sealed class Vault : IDisposable
{
    public static readonly Guid Profile = new("71000000-0000-4000-8000-000000000001");
    private static readonly string[] Secured = ["test_memo", "test_count"];

    public Vault(params Step[] steps)
    {
        Host = new Host(new OrganizationOptions(), Solution(steps));
        SellerId = Host.User("Seller", Shop.SellerRole);
        Seller = Host.Organization.ServiceFor(SellerId);
    }

    public Host Host { get; }
    public Guid SellerId { get; }

    /// <summary>Sells, and has no profile.</summary>
    public IOrganizationService Seller { get; }

    public static Solution Solution(params Step[] steps)
    {
        var shop = Shop.Solution(steps);
        return shop with
        {
            Tables = [.. shop.Tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column with { IsSecured = table.LogicalName == "test_order" && Secured.Contains(column.LogicalName) })] })],
            FieldSecurityProfiles = [new(Profile, "Secrets", [.. Secured.Select(column => new FieldPermission("test_order", column, CanRead: true, CanUpdate: true, CanCreate: false))])],
        };
    }

    /// <summary>An order of the seller that the administrator has filled in.</summary>
    public Guid Order(string name, int count) =>
        Host.Order(name, ("test_memo", "secret"), ("test_count", count), ("ownerid", new EntityReference("systemuser", SellerId)));

    public void Open() => Host.Service.Associate("systemuser", SellerId, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

    public void Dispose() => Host.Dispose();
}
