using System;

namespace Kam.Domain;

/// <summary>The typed answer of a progress: one column a type, of which the definition asks for at most one.</summary>
public sealed record Answer(decimal? Money, decimal? Percent, string? Text, DateTime? Date)
{
    /// <summary>What is missing for completion, or null.</summary>
    public Refusal? Missing(AnswerType required, Feed feeds) => required switch
    {
        AnswerType.Money when Money is null => Refusal.Of(RefusalCode.AnswerMoneyMissing),
        AnswerType.Money when feeds == Feed.Wallet && Money < 0 => Refusal.Of(RefusalCode.AnswerNegative),
        AnswerType.Percent when Percent is null => Refusal.Of(RefusalCode.AnswerPercentMissing),
        AnswerType.Text when string.IsNullOrWhiteSpace(Text) => Refusal.Of(RefusalCode.AnswerTextMissing),
        AnswerType.Text when feeds == Feed.CompetitorShare => CompetitorShares.Read(Text!).Refusal,
        AnswerType.Date when Date is null => Refusal.Of(RefusalCode.AnswerDateMissing),
        _ => null,
    };

    /// <summary>
    /// The wallet that a completed answer gives the client, in the answer's currency; null when it gives none.
    /// A wallet that is the sum of circles is never replaced: circles know more.
    /// </summary>
    public decimal? WalletFor(Feed feeds, WalletSource? current) =>
        feeds == Feed.Wallet && current != WalletSource.FromCircle ? Money : null;

    /// <summary>The expected growth in percent that a completed answer gives the client; null when it gives none.</summary>
    public decimal? GrowthFor(Feed feeds) => feeds == Feed.ExpectedGrowth ? Percent : null;
}
