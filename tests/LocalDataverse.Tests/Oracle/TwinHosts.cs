using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Two organizations with the same rows, one over SQLite and one over the store in memory; and whom they are asked by.</summary>
internal sealed class TwinHosts : IDisposable
{
    public static readonly Guid Seller = new("11111111-1111-4111-8111-111111111111");
    private const int Orders = 36;
    private static readonly FixedClock Clock = new(new DateTime(2026, 3, 4, 15, 30, 0, DateTimeKind.Utc));
    private readonly Host sqlite = new(new OrganizationOptions { Clock = Clock });
    private readonly Host memory = new(new OrganizationOptions { Clock = Clock, Isolation = IsolationMode.ReadCommittedSnapshot });

    public TwinHosts()
    {
        foreach (var host in Hosts) Fill(host);
    }

    private Host[] Hosts => [sqlite, memory];

    public static Guid Order(int number) => new(number, 1, 0, new byte[8]);
    public static Guid Account(int number) => new(number, 2, 0, new byte[8]);
    public static Guid Product(int number) => new(number, 3, 0, new byte[8]);

    /// <summary>What each answers to that user, or how each refuses.</summary>
    public (string Sqlite, string Memory) Ask(QueryBase query, Guid? user, bool isOrdered) => (Answer(sqlite, query, user, isOrdered), Answer(memory, query, user, isOrdered));

    private static string Answer(Host host, QueryBase query, Guid? user, bool isOrdered)
    {
        try
        {
            return EntityText.Of(host.Organization.ServiceFor(user ?? host.Organization.AdministratorId).RetrieveMultiple(query), isOrdered);
        }
        catch (DataverseFault fault)
        {
            return fault.Message;
        }
    }

    private static void Fill(Host host)
    {
        var random = new Random(11);
        AddSeller(host);
        for (var number = 0; number < 4; number++) host.Service.Create(new Entity("account", Account(number)) { ["name"] = RandomQuery.Names[number] });
        for (var number = 0; number < 4; number++) host.Service.Create(new Entity("test_product", Product(number)) { ["test_name"] = RandomQuery.Names[number + 2] });
        for (var number = 0; number < Orders; number++) AddOrder(host.Service, random, number);
        for (var number = 0; number < Orders * 2; number++) AddLine(host.Service, random, number);
    }

    private static void AddSeller(Host host)
    {
        host.Service.Create(new Entity("systemuser", Seller) { ["lastname"] = "Seller", ["businessunitid"] = new EntityReference("businessunit", host.Organization.RootBusinessUnitId) });
        host.Service.Associate("systemuser", Seller, new Relationship("systemuserroles_association"), [new EntityReference("role", Shop.SellerRole)]);
    }

    private static void AddOrder(IOrganizationService service, Random random, int number)
    {
        var order = new Entity("test_order", Order(number)) { ["test_code"] = $"C{number}" };
        if (number % 3 == 0) order["ownerid"] = new EntityReference("systemuser", Seller);
        Maybe(order, random, "test_name", () => RandomQuery.Names[random.Next(RandomQuery.Names.Length)]);
        Maybe(order, random, "test_count", () => random.Next(4));
        Maybe(order, random, "test_weight", () => random.Next(-300, 300) / 100m);
        Maybe(order, random, "test_amount", () => new Money(random.Next(4) == 0 ? 99_999_999_999.99m : random.Next(-500, 500) / 100m));
        Maybe(order, random, "test_orderedon", () => RandomQuery.Today.AddDays(random.Next(-400, 60)).Date);
        Maybe(order, random, "test_sentat", () => RandomQuery.Today.AddHours(random.Next(-900, 900)));
        Maybe(order, random, "test_urgent", () => random.Next(2) == 1);
        Maybe(order, random, "test_kind", () => new OptionSetValue(random.Next(1, 4)));
        Maybe(order, random, "test_tags", () => new OptionSetValueCollection([new OptionSetValue(random.Next(1, 3)), new OptionSetValue(3)]));
        Maybe(order, random, "test_accountid", () => new EntityReference("account", Account(random.Next(4))));
        service.Create(order);
        if (number % 7 == 1) Share(service, order.ToEntityReference());
    }

    private static void AddLine(IOrganizationService service, Random random, int number)
    {
        var line = new Entity("test_line", new Guid(number, 4, 0, new byte[8])) { ["test_name"] = RandomQuery.Names[number % RandomQuery.Names.Length] };
        Maybe(line, random, "test_orderid", () => new EntityReference("test_order", Order(random.Next(Orders))));
        Maybe(line, random, "test_productid", () => new EntityReference("test_product", Product(random.Next(4))));
        Maybe(line, random, "test_count", () => random.Next(5));
        service.Create(line);
    }

    private static void Maybe(Entity row, Random random, string column, Func<object> value)
    {
        if (random.Next(5) > 0) row[column] = value();
    }

    private static void Share(IOrganizationService service, EntityReference order) => service.Execute(new OrganizationRequest("GrantAccess")
    {
        ["Target"] = order,
        ["PrincipalAccess"] = new PrincipalAccess(new EntityReference("systemuser", Seller), AccessRights.ReadAccess),
    });

    public void Dispose()
    {
        foreach (var host in Hosts) host.Dispose();
    }
}
