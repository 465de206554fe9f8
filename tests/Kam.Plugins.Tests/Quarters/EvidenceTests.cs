using System.Globalization;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Quarters;

/// <summary>Does it pay? Uplift and the 70 % report.</summary>
public sealed class EvidenceTests : IDisposable
{
    static readonly DateTime AsOf = new(2026, 5, 31);

    readonly Tenant tenant = new();

    [Fact]
    public void Uplift_compares_a_kams_clients_with_the_regular_ones_of_their_strata()
    {
        Group(2);
        var anna = tenant.People.Anna;
        foreach (var growth in new[] { 50m, 20m }) Scored(SegmentChoice.Key, growth, anna);
        Scored(SegmentChoice.Regular, 500m, anna, percentile: 10);
        Scored(SegmentChoice.Regular, 500m, anna, first: 2019);
        Scored(SegmentChoice.Key, 500m, tenant.People.Boris, percentile: 10);
        foreach (var growth in new[] { 10m, 30m }) Scored(SegmentChoice.Regular, growth, tenant.People.Clara);
        Run();
        tenant.Work();
        Assert.Equal((2, 35m, 2, 15m, AsOf), Told(anna));
        Assert.Equal((1, 500m, 1, null, AsOf), Told(tenant.People.Boris));
    }

    [Fact]
    public void It_waits_for_the_run_of_the_month_end_and_is_told_once()
    {
        Scored(SegmentChoice.Key, 50m, tenant.People.Anna);
        tenant.Work();
        Assert.Equal((null, null, null, null, null), Told(tenant.People.Anna));
        Run();
        tenant.Pass(1);
        Assert.Equal((1, 50m, 0, null, AsOf), Told(tenant.People.Anna));
        tenant.Clock.Pass(1);
        Assert.DoesNotContain("Update kam_kpi", tenant.CallsOf(tenant.Work));
    }

    [Fact]
    public void A_month_end_belongs_to_the_quarter_that_it_ends()
    {
        Scored(SegmentChoice.Key, 50m, tenant.People.Anna, on: "2026-06-30");
        tenant.Work();
        Run(new(2026, 6, 30));
        tenant.GoTo("2026-07-02");
        tenant.Work();
        Assert.Equal((1, 50m, 0, null, new DateTime(2026, 6, 30)), Told(tenant.People.Anna));
        Assert.Null(tenant.Kpi("2026-Q3").Clients);
    }

    [Fact]
    public void The_report_follows_clients_from_one_month_to_the_one_a_year_later()
    {
        Group(2);
        foreach (var (completion, after) in new[] { (70m, 120m), (90m, 140m), (20m, 100m), (10m, 105m) }) Followed(completion, 100, after);
        Followed(null, 100, 150);
        Followed(80, 100, null);
        Followed(80, 0, 50);
        Assert.Equal(
            """{"month":"2025-05-31","later":"2026-05-31","threshold":70,"minimum":2,"groups":[{"group":"reached","n":2,"median":30,"insufficient":false},{"group":"below","n":2,"median":2.5,"insufficient":false},{"group":"unknown","n":1,"median":null,"insufficient":true}],"excluded":[{"reason":"noLater","n":1},{"reason":"noValue","n":1}]}""",
            Report(tenant.Organization.AdministratorId, new(2025, 5, 12)));
    }

    [Fact]
    public void It_counts_no_client_that_its_reader_may_not_see()
    {
        Followed(80, 100, 120);
        Assert.Contains("\"group\":\"reached\",\"n\":1", Report(tenant.Organization.AdministratorId, new(2025, 5, 31)), StringComparison.Ordinal);
        Assert.Contains("prvReadkam_snapshot", Assert.Throws<DataverseFault>(() => Report(Stranger(), new(2025, 5, 31))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_two_calls() => Assert.Equal(["RetrieveMultiple kam_setting", "RetrieveMultiple kam_snapshot"], tenant.CallsOf(() => Report(tenant.Organization.AdministratorId, AsOf)));

    public void Dispose() => tenant.Dispose();

    void Group(int least) => tenant.Administrator.Update(new SettingRow(Setting()) { ReportGroup = least }.Row);

    Guid Setting() => tenant.System.RetrieveMultiple(new QueryExpression(SettingRow.Table)).Entities.Single().Id;

    /// <summary>A client that bought for 100 before the twelve months, and grew by so many percent in them.</summary>
    void Scored(SegmentChoice segment, decimal growth, Guid owner, decimal percentile = 90, int first = 2020, string on = "2026-05-31")
    {
        var client = A.Client(tenant, owner);
        tenant.System.Update(new AccountRow(client.Id) { Segment = segment }.Row);
        tenant.System.Create(new ClientValueRow
        {
            Name = "Value",
            AccountId = client.Reference,
            ScoredOn = DateTime.Parse(on, CultureInfo.InvariantCulture),
            S1 = percentile,
            FirstAsOf = new DateTime(first, 3, 1),
            RevenueToAsOf = 100 + growth,
            Revenue12 = growth,
        }.Row);
    }

    void Run(DateTime? asOf = null) => tenant.System.Create(new ScoringRunRow { Name = "Run", AsOf = asOf ?? AsOf, RunStatus = RunStatusChoice.Completed, RunKind = RunKindChoice.Background }.Row);

    (int?, decimal?, int?, decimal?, DateTime?) Told(Guid kam)
    {
        var kpi = tenant.Kpi("2026-Q2", kam);
        return (kpi.Clients, kpi.LtvGrowth, kpi.Peers, kpi.Uplift, kpi.UpliftAsOn);
    }

    void Followed(decimal? completion, decimal before, decimal? after)
    {
        var client = A.Client(tenant);
        tenant.System.Create(new SnapshotRow { Name = "Before", AccountId = client.Reference, Month = new(2025, 5, 31), ProgressPercent = completion, LtvRevenue = before }.Row);
        if (after is not null) tenant.System.Create(new SnapshotRow { Name = "After", AccountId = client.Reference, Month = AsOf, LtvRevenue = after }.Row);
    }

    string Report(Guid user, DateTime month) =>
        (string)tenant.People.As(user).Execute(new OrganizationRequest(CustomApis.CompletionReport.Name) { [CustomApis.CompletionReport.Month] = month })[CustomApis.CompletionReport.Report];

    Guid Stranger() => tenant.Administrator.Create(new Entity(SystemUserRow.Table)
    {
        [SystemUserRow.Columns.FirstName] = "Nobody",
        [SystemUserRow.Columns.LastName] = "Test",
        [SystemUserRow.Columns.DomainName] = "nobody@example.com",
        [SystemUserRow.Columns.BusinessUnitId] = new EntityReference("businessunit", tenant.Organization.RootBusinessUnitId),
    });
}
