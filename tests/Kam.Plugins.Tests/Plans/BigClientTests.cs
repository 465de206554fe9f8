using System.Diagnostics;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Plans;

/// <summary>What a plan costs of a client about whom much is known: 26 progresses, 8 categories, 60 contacts.</summary>
public class BigClientTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void Starting_takes_at_most_forty_calls_and_two_seconds()
    {
        var runs = Enumerable.Range(0, 3).Select(_ => Start()).ToList();
        Assert.All(runs, run => Assert.InRange(run.Calls.Count, 1, 40));
        // A busy machine is not a slow rule: the quickest of three counts.
        Assert.InRange(runs.Min(run => run.Took), TimeSpan.Zero, TimeSpan.FromSeconds(2));
        TestContext.Current.TestOutputHelper!.WriteLine($"{runs[0].Calls.Count} calls, {runs.Min(run => run.Took).TotalMilliseconds:0} ms: {string.Join(", ", runs[0].Calls.CountBy(call => call).Select(call => $"{call.Value} × {call.Key}"))}");
    }

    [Fact]
    public void An_answer_takes_four_calls_beyond_its_save()
    {
        var client = Big();
        var plan = tenant.Start(client).Id;
        var category = tenant.Lines(plan)[0].CategoryId!.Id;
        Assert.Equal(["Update kam_plan", "RetrieveMultiple kam_plan", "Update kam_plan"], tenant.CallsOf(() => tenant.Expect(plan, category, 500, 20)).Where(call => call != "Update kam_planline"));
        Assert.Empty(tenant.CallsOf(() => tenant.Expect(plan, category, 500, 20)));
    }

    (IReadOnlyList<string> Calls, TimeSpan Took) Start()
    {
        var (client, plan, watch) = (Big(), Guid.Empty, new Stopwatch());
        var calls = tenant.CallsOf(() =>
        {
            watch.Start();
            plan = tenant.Start(client).Id;
            watch.Stop();
        });
        Assert.Equal((8, 26, 60), (tenant.Lines(plan).Count, client.Progresses.Count, tenant.RowsOf(StakeholderRow.Table, StakeholderRow.Columns.AccountId, client.Id).Count()));
        return (calls, watch.Elapsed);
    }

    Client Big()
    {
        var client = A.KeyClient(tenant);
        foreach (var code in new[] { "K02", "K04", "K05" }) client.Progress(code).With(note: "Told").Save(tenant, row => row.Status = ProgressStatusChoice.InProgress);
        client.Progress("K01").With(note: "Told by the buyer", money: 500_000).Complete(tenant);
        foreach (var number in Enumerable.Range(1, 8))
        {
            var category = A.Category(tenant, $"Category {number}");
            foreach (var day in new[] { "2025-06-30", "2025-09-15", "2025-12-15", "2024-12-15" }) tenant.Administrator.Create(A.Purchase(client, category, day, 100 * number).Row);
        }
        foreach (var number in Enumerable.Range(1, 60))
            tenant.Administrator.Create(new StakeholderRow
            {
                AccountId = client.Reference,
                ContactId = new(ContactRow.Table, A.ContactOf(client, tenant)),
                StakeholderFunction = StakeholderFunctionChoice.Purchasing + number % 6,
                OwnerId = client.Account.OwnerId,
            }.Row);
        return client;
    }
}
