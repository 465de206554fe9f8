using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Catalogue;

public class CatalogueTests
{
    static readonly CatalogueEntry Entry = new(A.Id(1), [Segment.Key, Segment.Developing], 0);

    [Theory, MemberData(nameof(Cases.Of), "catalogue-effect", MemberType = typeof(Cases))]
    public void A_change_means_for_a_checklist_what_the_table_says(JsonObject row)
    {
        var progresses = new List<RunningProgress> { new(A.Id(2), new(ProgressStatus.NotStarted, (bool)row["others"]!), Terms(3)) };
        if (row.Text("status") is { } status) progresses.Add(new(Entry.Id, Standing(status), Terms((int)row["weight"]!)));
        Segment? segment = row["segment"] is null ? null : row["segment"].Word<Segment>();
        Assert.Equal(row["effect"].Word<CatalogueEffect>(), new RunningChecklist(segment, progresses).EffectOf(Entry, Terms(8)));
    }

    [Fact]
    public void Every_term_counts() => Assert.All(
        [
            Terms(5), Terms(8) with { Category = ProgressCategory.Depth }, Terms(8) with { Type = ProgressType.Knowledge },
            Terms(8) with { Evidence = EvidenceKind.Note }, Terms(8) with { Answer = AnswerType.Text }, Terms(8) with { Feeds = Feed.Wallet },
        ],
        terms => Assert.Equal(CatalogueEffect.Differing, RunningChecklist.Of(new RunningProgress(Entry.Id, ProgressStanding.New, terms), Terms(8))));

    [Theory]
    [InlineData(AnswerType.Money, Feed.Wallet, null)]
    [InlineData(AnswerType.Text, Feed.Wallet, RefusalCode.FeedNeedsAnswer)]
    [InlineData(AnswerType.Text, Feed.CompetitorShare, null)]
    [InlineData(AnswerType.None, Feed.CompetitorShare, RefusalCode.FeedNeedsAnswer)]
    [InlineData(AnswerType.Percent, Feed.ExpectedGrowth, null)]
    [InlineData(AnswerType.Money, Feed.ExpectedGrowth, RefusalCode.FeedNeedsAnswer)]
    [InlineData(AnswerType.Date, Feed.Nothing, null)]
    public void An_answer_feeds_only_what_its_type_can(AnswerType answer, Feed feeds, string? refusal) =>
        Assert.Equal(refusal, ProgressTerms.Judge(answer, feeds)?.Code);

    static ProgressTerms Terms(int weight) => new(new Weight(weight), ProgressCategory.Contacts, ProgressType.Event, EvidenceKind.Contact, AnswerType.None, Feed.Nothing);

    static ProgressStanding Standing(string status) =>
        status == "notApplicable" ? new(ProgressStatus.InProgress, false) : new(Enum.Parse<ProgressStatus>(status, true), true);
}
