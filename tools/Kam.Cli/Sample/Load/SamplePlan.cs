using Kam.Cli.Sample.Draw;
using Kam.Cli.Score;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>One client's plan, moved as its owner and its manager would.</summary>
sealed class SamplePlan(DataverseClient owner, DataverseClient manager, Guid account, PlanRows rows)
{
    const string Plans = "kam_plans";

    static readonly TableName Line = new("kam_planline", "kam_planlines", "kam_planlineid");
    static readonly TableName Initiative = new("kam_initiative", "kam_initiatives", "kam_initiativeid");
    static readonly TableName Sheet = new("kam_roi", "kam_rois", "kam_roiid");
    static readonly TableName Target = new("kam_targetcontact", "kam_targetcontacts", "kam_targetcontactid");
    static readonly TableName Step = new("kam_plantask", "kam_plantasks", "kam_plantaskid");

    public async Task KnowCirclesAsync(IEnumerable<CircleRow> circles, CancellationToken cancel)
    {
        foreach (var circle in circles)
            await owner.CallOnAsync("accounts", account, "kam_SaveCircle", rows.Circle(circle), repeatable: true, cancel: cancel).ConfigureAwait(false);
    }

    /// <param name="taken">What is taken over from last year's plan.</param>
    public async Task<Guid> StartAsync(int year, IEnumerable<Guid> taken, CancellationToken cancel)
    {
        var asked = new JObject { ["Year"] = year, ["TakeOver"] = string.Join(',', taken) };
        var answer = await owner.CallOnAsync("accounts", account, "kam_StartPlan", asked, repeatable: true, cancel: cancel).ConfigureAwait(false);
        return Guid.Parse((string)answer["PlanId"]!);
    }

    /// <returns>The initiatives and the tasks that stay open.</returns>
    public async Task<IReadOnlyList<Guid>> FillAsync(Guid plan, PlanStory story, CancellationToken cancel)
    {
        await owner.UpdateAsync(Plans, Key.Of(plan), rows.Plan(story), cancel).ConfigureAwait(false);
        await AnswerAsync(plan, story, cancel).ConfigureAwait(false);
        var initiatives = await owner.CreateMultipleAsync(Initiative, story.Initiatives.Select(row => rows.Initiative(plan, row)), cancel).ConfigureAwait(false);
        var sheets = story.Initiatives.Zip(initiatives).Where(pair => pair.First.Roi is not null).Select(pair => PlanRows.Roi(pair.Second, pair.First.Roi!)).ToList();
        if (sheets.Count > 0)
            await owner.CreateMultipleAsync(Sheet, sheets, cancel).ConfigureAwait(false);
        await owner.CreateMultipleAsync(Target, story.Targets.Select(row => rows.Target(plan, row)), cancel).ConfigureAwait(false);
        var steps = await owner.CreateMultipleAsync(Step, story.Tasks.Select(row => rows.Step(plan, row)), cancel).ConfigureAwait(false);
        return [.. initiatives, .. steps.Where((_, place) => story.Tasks[place].Done is null)];
    }

    /// <summary>Answers the two questions on every line whose circle is known.</summary>
    async Task AnswerAsync(Guid plan, PlanStory story, CancellationToken cancel)
    {
        var answers = new List<(Guid, JObject)>();
        await foreach (var line in owner.RowsAsync($"kam_planlines?$select=kam_planlineid,kam_neednow,kam_sharenow&$filter=_kam_planid_value%20eq%20{plan}", cancel).ConfigureAwait(false))
            if ((decimal?)line["kam_neednow"] is { } need && (decimal?)line["kam_sharenow"] is { } share)
                answers.Add((line.Id("kam_planlineid")!.Value, PlanRows.Answer(need, share, story)));
        if (answers.Count > 0)
            await owner.UpdateMultipleAsync(Line, answers, cancel).ConfigureAwait(false);
    }

    public async Task SubmitAsync(Guid plan, CancellationToken cancel)
    {
        var answer = await MoveAsync(owner, plan, "kam_SubmitPlan", PlanLifecycle.InReview, [], cancel).ConfigureAwait(false);
        if (answer["Submitted"] is { } submitted && !(bool)submitted)
            throw new InvalidOperationException($"The plan {plan} of the sample lacks {answer["Gaps"]}.");
    }

    public Task ApproveAsync(Guid plan, CancellationToken cancel) => MoveAsync(manager, plan, "kam_ApprovePlan", PlanLifecycle.Approved, [], cancel);

    /// <summary>Closes a year's plan and starts the next one with what is open.</summary>
    public async Task FollowAsync(Guid plan, int year, IEnumerable<Guid> open, Company company, CancellationToken cancel)
    {
        await StartAsync(year, open, cancel).ConfigureAwait(false);
        var reason = new JObject { ["Reason"] = SampleSource.Plans.Closing[company.IsRussian ? 1 : 0] };
        await MoveAsync(owner, plan, "kam_ClosePlan", PlanLifecycle.Closed, reason, cancel).ConfigureAwait(false);
    }

    static Task<JObject> MoveAsync(DataverseClient who, Guid plan, string action, PlanLifecycle to, JObject parameters, CancellationToken cancel) =>
        who.CallOnceOnAsync(Plans, plan, action, parameters, async () =>
        {
            var row = await who.RetrieveAsync(Plans, Key.Of(plan), "kam_lifecycle", cancel).ConfigureAwait(false);
            return Option.Member<PlanLifecycle>((int)row["kam_lifecycle"]!) >= to;
        }, cancel);
}
