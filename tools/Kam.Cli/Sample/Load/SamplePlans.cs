using System.Globalization;
using Kam.Cli.People;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Development plans, started, filled in and sent to review in their owners' names and approved by their manager; a client that has a plan keeps it.</summary>
sealed class SamplePlans(DataverseClient client, IWorkLog log, DateOnly today)
{
    const int DaysOverdue = 4;
    const string Importer = "KAM Importer";

    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var planned = new HashSet<Guid>();
        await foreach (var row in client.RowsAsync("kam_plans?$select=_kam_accountid_value", cancel).ConfigureAwait(false))
            planned.Add(row.Id("_kam_accountid_value")!.Value);
        var missing = PlanStory.All(stories, today).Where(plan => !planned.Contains(accounts[plan.Client.Company.Key])).ToList();
        using var stage = log.Begin("development plans", missing.Count);
        if (missing.Count == 0)
            return;
        var (parts, manager) = (await PlanParts.ReadAsync(client, cancel).ConfigureAwait(false), client.As(people[SampleSource.People[0].Email]));
        var late = new List<Guid>();
        foreach (var (story, plan) in missing)
        {
            var id = await LoadAsync(new SamplePlan(client.As(people[story.Owner.Email]), manager, accounts[story.Company.Key], new PlanRows(story.Company, parts)), story, plan, cancel).ConfigureAwait(false);
            if (plan.Fate == PlanFate.Overdue)
                late.Add(id);
            stage.Advance(1);
        }
        await DelayAsync(late, cancel).ConfigureAwait(false);
    }

    async Task<Guid> LoadAsync(SamplePlan sample, ClientStory story, PlanStory plan, CancellationToken cancel)
    {
        if (plan.Fate == PlanFate.Ahead)
            await sample.KnowCirclesAsync(CircleStory.Of(story, today.Year).Where(circle => circle.Year == today.Year).Select(circle => circle with { Year = plan.Year }), cancel).ConfigureAwait(false);
        var id = await sample.StartAsync(plan.Year, [], cancel).ConfigureAwait(false);
        var open = await sample.FillAsync(id, plan, cancel).ConfigureAwait(false);
        if (plan.Fate != PlanFate.Draft)
            await sample.SubmitAsync(id, cancel).ConfigureAwait(false);
        if (plan.Fate is not (PlanFate.Draft or PlanFate.InReview or PlanFate.Overdue))
            await sample.ApproveAsync(id, cancel).ConfigureAwait(false);
        if (plan.Fate == PlanFate.Followed)
            await sample.FollowAsync(id, plan.Year + 1, open, story.Company, cancel).ConfigureAwait(false);
        return id;
    }

    /// <summary>Lets a review's day have passed, which otherwise only time does: as an importer, for that moment.</summary>
    async Task DelayAsync(IReadOnlyList<Guid> plans, CancellationToken cancel)
    {
        if (plans.Count == 0)
            return;
        var (who, users) = (await client.WhoAmIAsync(cancel).ConfigureAwait(false), new Users(client));
        var isNew = await users.GrantAsync(who.User, Importer, who.BusinessUnit, cancel).ConfigureAwait(false);
        var due = today.AddDays(-DaysOverdue).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var plan in plans)
            await client.UpdateAsync("kam_plans", Key.Of(plan), new JObject { ["kam_reviewdueon"] = due }, cancel).ConfigureAwait(false);
        if (isNew)
            await users.RevokeAsync(who.User, Importer, who.BusinessUnit, cancel).ConfigureAwait(false);
    }
}
