using Kam.Cli.Sample.Draw;
using Kam.Domain;

namespace Kam.Cli.Tests.Sample;

public sealed class SampleTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void The_sample_is_the_same_every_time() =>
        Assert.Equal(Purchases(Today).Select(p => (p.Key, p.Net)), Purchases(Today).Select(p => (p.Key, p.Net)));

    [Fact]
    public void It_has_sixty_clients_of_two_languages_and_five_owners()
    {
        var stories = ClientStory.All();
        Assert.Equal((60, 5), (stories.Count, stories.Select(story => story.Owner).Distinct().Count()));
        Assert.InRange(stories.Count(story => story.Company.IsRussian), 25, 35);
    }

    [Fact]
    public void A_key_account_manager_has_between_five_and_fifteen_clients() =>
        Assert.All(ClientStory.All().Where(story => story.Owner.Member == "kam").GroupBy(story => story.Owner), kam => Assert.InRange(kam.Count(), 5, 15));

    [Fact]
    public void Three_years_end_today_and_hold_returns_and_lapses()
    {
        var purchases = Purchases(Today).ToList();
        Assert.InRange(purchases.Count, 1000, 6000);
        Assert.InRange(purchases.Min(p => p.Date), Today.AddMonths(-36), Today.AddMonths(-34));
        Assert.True(purchases.Max(p => p.Date) <= Today);
        Assert.Contains(purchases, p => p.Net < 0);
        Assert.Contains(purchases.GroupBy(p => p.Account), client => client.Max(p => p.Date) < Today.AddMonths(-6));
    }

    [Fact]
    public void Every_key_is_used_once_but_for_the_few_that_the_loader_drops()
    {
        var keys = Purchases(Today).Select(p => p.Key).ToList();
        Assert.InRange(keys.Distinct().Count(), keys.Count - 10, keys.Count);
    }

    [Fact]
    public void Competitors_are_written_so_that_the_product_reads_them() =>
        Assert.All(ClientStory.All(), story => Assert.Null(CompetitorShares.Read(CircleStory.Answer(story)).Refusal));

    [Fact]
    public void No_circle_is_too_full()
    {
        var circles = ClientStory.All().SelectMany(story => CircleStory.Of(story, Today.Year)).ToList();
        Assert.NotEmpty(circles);
        Assert.All(circles, circle => Assert.Null(CircleSplit.Of(circle.Own, circle.Slices.Select(slice => slice.Percent)).Refusal));
    }

    [Fact]
    public void Some_clients_are_known_through_one_person_only_and_others_through_many()
    {
        var stories = ClientStory.All().Where(story => story.Segment is not null).ToList();
        Assert.Contains(stories, story => StakeholderStory.Of(story).Count == 1 && MeetingStory.Of(story, Today).SelectMany(meeting => meeting.With).Distinct().Count() == 1);
        Assert.Contains(stories, story => StakeholderStory.Of(story).Count >= 6);
        Assert.All(stories, story => Assert.All(MeetingStory.Of(story, Today), meeting => Assert.True(meeting.With.Count > 0 && meeting.On < Today && meeting.On > Today.AddYears(-1))));
    }

    static IEnumerable<Kam.Cli.Import.Portfolio.PurchaseRow> Purchases(DateOnly today) =>
        ClientStory.All().SelectMany(story => PurchaseStory.Of(story, today));
}
