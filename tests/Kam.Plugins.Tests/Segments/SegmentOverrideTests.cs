using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Segments;

public class SegmentOverrideTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void An_override_is_the_segment()
    {
        var client = A.Client(tenant);
        client.IsKey(tenant);
        Assert.Equal((SegmentChoice.Key, KamRoleChoice.Kam), (client.Account.Segment, client.Account.ServiceRole));
    }

    [Fact]
    public void It_needs_a_reason()
    {
        var client = A.Client(tenant);
        Assert.EndsWith("(KAM-040)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = SegmentChoice.Key }.Row)).Message);
    }

    [Fact]
    public void It_needs_an_expiry_to_come()
    {
        var client = A.Client(tenant);
        Assert.EndsWith("(KAM-041)", Assert.Throws<DataverseFault>(() => Override(client, null)).Message);
        Assert.EndsWith("(KAM-042)", Assert.Throws<DataverseFault>(() => Override(client, new DateTime(2026, 6, 14))).Message);
    }

    [Fact]
    public void Taking_it_back_takes_reason_and_expiry_along()
    {
        var client = A.Client(tenant);
        client.IsKey(tenant);
        tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = null }.Row);
        Assert.Equal((null, null, null, null), (client.Account.Segment, client.Account.ServiceRole, client.Account.OverrideReason, client.Account.OverrideExpiresOn));
    }

    void Override(Client client, DateTime? expiry) =>
        tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = SegmentChoice.Key, OverrideReason = "Strategic", OverrideExpiresOn = expiry }.Row);
}
