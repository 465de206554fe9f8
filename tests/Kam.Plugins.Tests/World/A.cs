namespace Kam.Plugins.Tests.World;

/// <summary>Makes valid rows.</summary>
static class A
{
    static int number;

    /// <summary>A client of Anna's, with nothing else.</summary>
    public static Client Client(Tenant tenant, Guid? owner = null) => new(tenant, tenant.Administrator.Create(new AccountRow
    {
        Name = $"Client {Interlocked.Increment(ref number)}",
        OwnerId = new(SystemUserRow.Table, owner ?? tenant.People.Anna),
    }.Row));

    /// <summary>A key client with its checklist of 26.</summary>
    public static Client KeyClient(Tenant tenant, Guid? owner = null)
    {
        var client = Client(tenant, owner);
        client.IsKey(tenant);
        tenant.Organization.Jobs.RunAll();
        return client;
    }

    public static void IsKey(this Client client, Tenant tenant) => tenant.Administrator.Update(new AccountRow(client.Id)
    {
        SegmentOverride = SegmentChoice.Key,
        OverrideReason = "Strategic",
        OverrideExpiresOn = new DateTime(2026, 12, 31),
    }.Row);

    public static Guid ContactOf(Client client, Tenant tenant) => tenant.Administrator.Create(new ContactRow
    {
        LastName = "Contact",
        ParentCustomerId = client.Reference,
        OwnerId = client.Account.OwnerId,
    }.Row);

    public static Guid Task(Tenant tenant, Client regarding, bool completed)
    {
        var task = tenant.Administrator.Create(new TaskRow { Subject = "Visit", RegardingObjectId = regarding.Reference, OwnerId = regarding.Account.OwnerId }.Row);
        if (completed) tenant.Administrator.Update(new TaskRow(task) { StateCode = TaskState.Completed, StatusCode = TaskStatusReason.Completed }.Row);
        return task;
    }

    public static Guid Category(Tenant tenant, string code) =>
        tenant.Administrator.Create(new CategoryRow { Name = code, Code = $"{code}-{Interlocked.Increment(ref number)}" }.Row);

    public static PurchaseRow Purchase(Client client, Guid category, string date, decimal net, decimal? cost = null) => new()
    {
        Name = "Purchase",
        ExternalId = $"P{Interlocked.Increment(ref number)}",
        AccountId = client.Reference,
        CategoryId = new(CategoryRow.Table, category),
        PurchasedOn = DateTime.Parse(date),
        Document = $"D{date}",
        NetAmount = net,
        Cost = cost,
    };
}
