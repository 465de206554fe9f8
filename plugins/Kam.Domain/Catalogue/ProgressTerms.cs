namespace Kam.Domain;

/// <summary>What a progress copies from its definition when it is created, and keeps until the catalogue's change is applied to it.</summary>
public sealed record ProgressTerms(Weight Weight, ProgressCategory Category, ProgressType Type, EvidenceKind Evidence, AnswerType Answer, Feed Feeds)
{
    /// <summary>Refused where an answer of that type cannot feed what it is to feed: the progress would be completed and nothing would follow.</summary>
    public static Refusal? Judge(AnswerType answer, Feed feeds) =>
        Fed(feeds) is { } needed && needed != answer ? Refusal.Of(RefusalCode.FeedNeedsAnswer) : null;

    static AnswerType? Fed(Feed feeds) => feeds switch
    {
        Feed.Wallet => AnswerType.Money,
        Feed.CompetitorShare => AnswerType.Text,
        Feed.ExpectedGrowth => AnswerType.Percent,
        _ => null,
    };
}
