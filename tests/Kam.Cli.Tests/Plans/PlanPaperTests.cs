using Kam.Cli.Plans.Paper;

namespace Kam.Cli.Tests.Plans;

public sealed class PlanPaperTests
{
    static readonly PlanPaper Paper = PlanPaper.Of(FoodProducer.Rows(), PlanWords.In(Language.English));

    [Theory]
    [InlineData("heading", "Nordwind Foods: account development plan 2026")]
    [InlineData("subtitle", "Account development plan 2026, revision 2")]
    [InlineData("state", "Active")]
    [InlineData("split", "Our sales change by +11: +5 by the circle, +6 by our share, +1 by both together.")]
    [InlineData("forecastgap", "+50,000")]
    [InlineData("trendgap", "−150,000")]
    [InlineData("circleforecastgap", "–")]
    [InlineData("escalation", "Answered, 2026-Q1\nSupport came late.")]
    public void Texts(string tag, string said) => Assert.Equal(said, Paper.Text(tag));

    [Fact]
    public void The_scenario_is_told_in_its_sentence() => Assert.StartsWith("Double effect. The client grows", Paper.Text("scenariotext"));

    [Fact]
    public void A_plan_without_scenario_says_what_is_missing() =>
        Assert.StartsWith("There is no scenario yet", PlanPaper.Of(FoodProducer.Empty(), PlanWords.In(Language.English)).Text("scenariotext"));

    [Fact]
    public void A_known_fact_has_its_source_and_its_day()
    {
        var fact = Assert.Single(Paper.List("facts1"));
        Assert.Equal(("Investments: a plant in another region", "progress", "May 12, 2026"), (fact["fact"], fact["source"], fact["on"]));
        Assert.Empty(Paper.List("facts2"));
        Assert.Equal("Cleaning: need 100, our share 30%", Assert.Single(Paper.List("facts3"))["fact"]);
        Assert.Equal(("Finance: nobody is known", "–"), (Paper.List("facts4")[0]["fact"], Paper.List("facts4")[0]["on"]));
    }

    [Fact]
    public void What_is_not_relevant_is_learnt_but_no_opportunity()
    {
        Assert.Equal(2, Paper.List("learnt").Count);
        Assert.Equal("Packaging for the new plant", Assert.Single(Paper.List("initiatives"))["initiative"]);
        Assert.Equal(("200,000", "35%", "70,000"), (Paper.List("main")[0]["value"], Paper.List("main")[0]["probability"], Paper.List("main")[0]["weighted"]));
    }

    [Fact]
    public void A_moved_task_says_from_where() => Assert.Equal("Done; moved from 2026-Q1", Assert.Single(Paper.List("tasks"))["status"]);

    [Fact]
    public void Benefits_of_a_sheet_are_added() => Assert.Equal("45,000", Assert.Single(Paper.List("rois"))["benefits"]);

    [Fact]
    public void A_quarter_in_which_nothing_is_due_or_that_is_to_come_has_no_percentage() =>
        Assert.Equal(["75%", "–", "–", "–"], Paper.List("quarters").Select(quarter => quarter["percent"]));
}
