using Kam.Plugins.Tests.ReEngage;
using Kam.Plugins.Tests.Runs;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Zones;

/// <summary>15 June 2026, 22:30 in UTC: in Moscow the 16th has begun; on the last evening of a month the next month has.</summary>
public sealed class TimeZoneTests : IDisposable
{
    readonly Tenant tenant = new();

    public TimeZoneTests() => tenant.Clock.Pass(TimeSpan.FromHours(13.5));

    [Fact]
    public void A_day_begins_at_midnight_in_the_organisations_zone()
    {
        var inUtc = Staged.Client(tenant);
        Live("Russian Standard Time");
        var inMoscow = Staged.Client(tenant);
        Assert.Equal((new DateTime(2026, 6, 15), new DateTime(2026, 6, 16)), (inUtc.Pipeline.StartedOn, inMoscow.Pipeline.StartedOn));
    }

    [Fact]
    public void A_recalculation_is_of_the_month_that_has_ended_there_and_takes_no_call_more()
    {
        tenant.Clock.Pass(days: 15);
        var client = A.Client(tenant);
        tenant.Administrator.Create(A.Purchase(client, A.Category(tenant, "parts"), "2026-06-10", 100).Row);
        var before = tenant.CallsOf(() => client.Recalculate(force: true));
        Assert.Equal(new DateTime(2026, 5, 31), client.Value.AsOf);
        Live("Russian Standard Time");
        Assert.Equal(before.Count(call => call.StartsWith("Retrieve", StringComparison.Ordinal)), tenant.CallsOf(() => client.Recalculate()).Count(call => call.StartsWith("Retrieve", StringComparison.Ordinal)));
        Assert.Equal((new DateTime(2026, 6, 30), 100m), (client.Value.AsOf, client.Value.Revenue12));
        Live("Eastern Standard Time");
        client.Recalculate(force: true);
        Assert.Equal(new DateTime(2026, 5, 31), client.Value.AsOf);
    }

    [Fact]
    public void A_run_begins_and_ends_in_the_zone_it_was_asked_for_in()
    {
        tenant.Clock.Pass(days: 15);
        var client = A.Client(tenant);
        tenant.Administrator.Create(A.Purchase(client, A.Category(tenant, "parts"), "2026-06-10", 100).Row);
        Live("Russian Standard Time");
        var run = tenant.StartRun(full: true);
        Live("UTC");
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((RunStatusChoice.Completed, new DateTime(2026, 6, 30), "Russian Standard Time"), (tenant.RunOf(run.Id).RunStatus, tenant.RunOf(run.Id).AsOf, tenant.RunOf(run.Id).TimeZone));
        Assert.Equal((new DateTime(2026, 6, 30), 100m), (client.Value.AsOf, client.Value.Revenue12));
    }

    [Fact]
    public void The_daily_work_is_that_of_the_day_there_and_an_override_ends_with_it()
    {
        var client = A.Client(tenant);
        tenant.Administrator.Update(new AccountRow(client.Id) { SegmentOverride = SegmentChoice.Key, OverrideReason = "Strategic", OverrideExpiresOn = new DateTime(2026, 6, 15) }.Row);
        Live("Russian Standard Time");
        var late = new AccountRow(A.Client(tenant).Id) { SegmentOverride = SegmentChoice.Key, OverrideReason = "Strategic", OverrideExpiresOn = new DateTime(2026, 6, 15) };
        Assert.EndsWith("(KAM-042)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(late.Row)).Message);
        while (!(bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished]) { }
        Assert.Equal(new DateTime(2026, 6, 16), Settings.LastDailyOn);
        Assert.Null(client.Account.SegmentOverride);
    }

    [Fact]
    public void A_zone_that_there_is_not_is_refused()
    {
        var refused = Assert.Throws<DataverseFault>(() => Live("Europe/Moscow"));
        Assert.Equal("There is no time zone 'Europe/Moscow'. Give its Windows name, for example 'Russian Standard Time' or 'UTC'. (KAM-064)", refused.Message);
        Assert.Equal("UTC", Settings.TimeZone);
    }

    [Fact]
    public void A_client_made_without_an_override_asks_for_no_day() => Assert.Empty(tenant.CallsOf(() => A.Client(tenant)));

    public void Dispose() => tenant.Dispose();

    SettingRow Settings => new(tenant.System.RetrieveMultiple(new QueryExpression(SettingRow.Table) { ColumnSet = new ColumnSet(true) }).Entities.Single());

    void Live(string zone) => tenant.Administrator.Update(new SettingRow(Settings.Id) { TimeZone = zone }.Row);
}
