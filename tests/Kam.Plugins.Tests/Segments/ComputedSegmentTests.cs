using Kam.Plugins.Tests.Runs;
using Kam.Plugins.Tests.Scoring;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Segments;

public sealed class ComputedSegmentTests : IDisposable
{
    readonly Tenant tenant = Scored.Thirty();
    readonly Client client;

    public ComputedSegmentTests() => client = tenant.Clients().First(client => client.Account.Segment == SegmentChoice.Regular);

    [Fact]
    public void An_override_covers_the_computed_segment_and_costs_no_call()
    {
        Assert.Empty(tenant.CallsOf(() => client.IsKey(tenant)));
        Assert.Equal((SegmentChoice.Key, SegmentReasonChoice.Override, SegmentChoice.Regular), (client.Account.Segment, client.Account.SegmentReason, client.Value.ComputedSegment));
    }

    [Fact]
    public void Taken_back_it_uncovers_it_at_once()
    {
        var before = (client.Account.Segment, client.Account.SegmentReason);
        client.IsKey(tenant);
        tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = null }.Row);
        Assert.Equal(before, (client.Account.Segment, client.Account.SegmentReason));
    }

    [Fact]
    public void Neither_a_recalculation_nor_an_edit_nor_a_run_uncovers_it()
    {
        client.IsKey(tenant);
        tenant.Administrator.Update(new AccountRow(client.Id) { ReferenceRating = 3 }.Row);
        Assert.Equal(SegmentChoice.Key, client.Account.Segment);
        tenant.ScoreAll(full: true);
        Assert.Equal((SegmentChoice.Key, SegmentReasonChoice.Override), (client.Account.Segment, client.Account.SegmentReason));
    }

    [Fact]
    public void On_the_day_after_its_last_one_the_computed_segment_applies()
    {
        tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = SegmentChoice.Key, OverrideReason = "Strategic", OverrideExpiresOn = new DateTime(2026, 6, 20) }.Row);
        Pass(5);
        Assert.Equal(SegmentChoice.Key, client.Account.Segment);
        Pass(1);
        Assert.Equal((SegmentChoice.Regular, null, null), (client.Account.Segment, client.Account.SegmentOverride, client.Account.OverrideReason));
        Assert.NotEqual(SegmentReasonChoice.Override, client.Account.SegmentReason);
    }

    [Fact]
    public void A_recalculation_does_not_wait_for_the_daily_work_to_end_an_override()
    {
        tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = SegmentChoice.Key, OverrideReason = "Strategic", OverrideExpiresOn = new DateTime(2026, 6, 20) }.Row);
        tenant.Clock.Pass(6);
        client.Recalculate(force: true);
        Assert.Equal(SegmentChoice.Regular, client.Account.Segment);
    }

    [Fact]
    public void A_client_whose_ratings_make_it_a_key_client_gets_its_checklist()
    {
        var chosen = tenant.Clients().First(other => other.Account.Segment == SegmentChoice.Develop && other.Value.S1 >= 80 && other.Account.Score >= 50);
        tenant.Administrator.Update(new AccountRow(chosen.Id) { OwnerId = new(SystemUserRow.Table, tenant.People.Anna) }.Row);
        tenant.Organization.Jobs.RunAll();
        tenant.People.As(tenant.People.Anna).Update(new AccountRow(chosen.Id) { ReferenceRating = 5, InnovationRating = 5, CoDevelopmentRating = 5, MarketRating = 5, ExpectedGrowth = 20, Wallet = 10_000_000 }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((SegmentChoice.Key, 26), (chosen.Account.Segment, chosen.Progresses.Count));
    }

    public void Dispose() => tenant.Dispose();

    void Pass(int days)
    {
        tenant.Clock.Pass(days);
        while (!(bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished]) { }
        tenant.Organization.Jobs.RunAll();
    }
}
