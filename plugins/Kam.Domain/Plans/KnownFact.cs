using System;

namespace Kam.Domain;

/// <summary>Where something that is already known about a client was learnt.</summary>
public enum FactSource { Progress, Purchases, Contacts, Circle, LastPlan, Success }

/// <summary>Something that is known about a client when its plan is begun, for one of the plan's blocks: what a KAM need not find out and write down again.</summary>
/// <param name="Block">1 profile, 2 the client's business, 3 circle and share, 4 contacts.</param>
/// <param name="Code">What kind of fact it is; worded where it is read.</param>
/// <param name="Text">What people wrote or named, in their words.</param>
/// <param name="Row">The row that it was learnt from.</param>
/// <param name="On">Since when it is known.</param>
public sealed record KnownFact(int Block, FactSource Source, string Code, string Text, Guid? Row, Day? On)
{
    /// <summary>In base currency, of a fact in money.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Of a fact in percent.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The block that what a completed progress tells belongs to: circles and shares by what the answer feeds, the rest by the progress's category.</summary>
    public static int BlockOf(ProgressCategory category, Feed feeds) => feeds is Feed.Wallet or Feed.CompetitorShare
        ? 3
        : category switch { ProgressCategory.Knowledge => 2, ProgressCategory.Contacts => 4, _ => 1 };
}
