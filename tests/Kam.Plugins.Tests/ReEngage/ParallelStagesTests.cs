using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.ReEngage;

public sealed class ParallelStagesTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Whoever_writes_at_the_same_time_the_stage_is_that_of_a_recount()
    {
        var clients = new[] { Staged.Client(tenant), Staged.Client(tenant) };
        var work = clients.SelectMany(client => client.Progresses.Select(progress => (client, progress))).ToList();
        tenant.Organization.Jobs.Start();
        var reopened = 0;
        Parallel.ForEach(work.Chunk(7), new ParallelOptions { MaxDegreeOfParallelism = 8 }, chunk =>
        {
            foreach (var (client, progress) in chunk)
            {
                client.Complete(tenant, progress);
                if (progress.Weight % 4 != 0) continue;
                progress.Reopen(tenant, "Not so");
                Interlocked.Increment(ref reopened);
            }
            InBulk(chunk.Where(one => one.progress.Weight % 3 == 0).Select(one => one.progress));
        });
        Assert.True(SpinWait.SpinUntil(() => tenant.Organization.Jobs.Pending == 0, TimeSpan.FromMinutes(3)));
        tenant.Organization.Jobs.Stop();
        Assert.NotEqual(0, reopened);
        foreach (var client in clients) client.MustBeRight();
    }

    [Fact]
    public void Of_many_who_start_at_once_one_starts_and_all_get_the_same()
    {
        var client = A.Client(tenant);
        var answers = new (Guid Pipeline, bool Started)[8];
        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, one => answers[one] = client.ReEngage());
        Assert.Single(answers, answer => answer.Started);
        Assert.Single(answers.Select(answer => answer.Pipeline).Distinct());
        Assert.Equal(26, client.Progresses.Count);
    }

    public void Dispose() => tenant.Dispose();

    void InBulk(IEnumerable<ProgressRow> progresses)
    {
        var rows = progresses.Select(progress => new ProgressRow(progress.Id) { Status = ProgressStatusChoice.InProgress, ChangeReason = "Import" }.Row).ToList();
        if (rows.Count == 0) return;
        tenant.People.As(tenant.People.Ivan).Execute(new OrganizationRequest("UpdateMultiple") { ["Targets"] = new EntityCollection(rows) { EntityName = ProgressRow.Table } });
    }
}
