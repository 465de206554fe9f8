using Kam.Cli.Sample.Draw;

namespace Kam.Cli.Tests.Sample;

public sealed class PlanStoryTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    static IReadOnlyList<(ClientStory Client, PlanStory Plan)> Plans => PlanStory.All(ClientStory.All(), Today);

    [Fact]
    public void Plans_come_in_every_state() =>
        Assert.Equal(Enum.GetValues<PlanFate>(), Plans.Select(plan => plan.Plan.Fate).Distinct().Order());

    [Fact]
    public void What_goes_further_than_a_draft_has_circles_a_contact_an_initiative_and_a_task_in_every_quarter() =>
        Assert.All(Plans.Where(plan => plan.Plan.Fate != PlanFate.Draft), plan =>
        {
            Assert.Equal(plan.Client.Buys.Select(category => category.Code).Order(), CircleStory.Of(plan.Client, Today.Year).Select(circle => circle.Category).Distinct().Order());
            Assert.NotEmpty(plan.Plan.Targets);
            Assert.NotEmpty(plan.Plan.Initiatives);
            Assert.Equal([1, 4, 7, 10], plan.Plan.Tasks.Select(task => (task.Due.Month - 1) / 3 * 3 + 1).Distinct().Order());
            Assert.All(plan.Plan.Tasks, task => Assert.Equal(plan.Plan.Year, task.Due.Year));
        });

    [Fact]
    public void Nothing_is_done_that_is_not_due_yet() =>
        Assert.All(Plans.SelectMany(plan => plan.Plan.Tasks), task => Assert.True(task.Done is null || task.Done < Today && task.Done <= task.Due));

    [Fact]
    public void Whoever_is_met_and_whoever_told_is_known_at_the_client() =>
        Assert.All(Plans, plan =>
        {
            var known = StakeholderStory.Of(plan.Client).Select(stakeholder => stakeholder.Contact).ToList();
            Assert.All(plan.Plan.Targets, target => Assert.Contains(target.Contact, known));
            var people = ContactStory.Of(plan.Client).Select(contact => contact.Function).ToList();
            Assert.All(plan.Plan.Initiatives.Where(initiative => initiative.Contact is not null), initiative => Assert.Contains(initiative.Contact!, people));
        });

    [Theory]
    [InlineData(0, "Тендер нового завода")]
    [InlineData(1, "Tender of the new plant")]
    public void The_food_producer_goes_from_the_new_plant_to_the_tender(int place, string tender)
    {
        var (client, plan) = Plans[place];
        Assert.Contains(client.Company.IsRussian ? "Пищевая" : "Food", client.Company.Industry);
        Assert.Equal([1, 2, 3], plan.Initiatives.Select(initiative => initiative.Relevance));
        Assert.Equal([true, true, false], plan.Initiatives.Select(initiative => initiative.Roi is { Investment: > 0 }));
        Assert.Equal([0, 0, 1], plan.Targets.Select(target => target.Goal));
        Assert.Equal(tender, plan.Tasks[^1].Name);
        Assert.Contains("CLEAN", client.Buys.Select(category => category.Code));
        Assert.DoesNotContain("FILM", client.Buys.Select(category => category.Code));
    }
}
