using LocalDataverse;
using Microsoft.Xrm.Sdk;

namespace Kam.Benchmarks.Engine;

/// <summary>Rows of a platform's table without steps, created through the whole pipeline; beside it, the same values put into a table of SQLite's.</summary>
static class Creation
{
    const int Batch = 1000;

    public static void Measure()
    {
        Over("SQLite in memory", new OrganizationOptions());
        Over("the store of versions", new OrganizationOptions { Isolation = IsolationMode.ReadCommittedSnapshot });
        using var peer = new RawInsert();
        Timing.Of(3000, peer.One).Print("raw insert of the stored row, a transaction each");
    }

    static void Over(string store, OrganizationOptions options)
    {
        using var organization = Organization.Open(options);
        var service = organization.ServiceFor(organization.AdministratorId);
        var number = 0;
        Timing.Of(3000, () => service.Create(Contact(number++))).Print($"Create, {store}");
        Timing.Of(10, () => service.Execute(Many(ref number))).Each(Batch).Print($"CreateMultiple of {Batch}, a row, {store}");
    }

    static OrganizationRequest Many(ref int number)
    {
        var targets = new EntityCollection { EntityName = "contact" };
        for (var row = 0; row < Batch; row++) targets.Entities.Add(Contact(number++));
        return new OrganizationRequest("CreateMultiple") { ["Targets"] = targets };
    }

    static Entity Contact(int number) => new("contact") { ["firstname"] = "Anna", ["lastname"] = $"Contact {number}", ["emailaddress1"] = $"contact{number}@example.com" };
}
