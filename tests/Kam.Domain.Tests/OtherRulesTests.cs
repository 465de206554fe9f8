namespace Kam.Domain.Tests;

public class SegmentOverrideTests
{
    [Fact]
    public void An_override_needs_a_reason_and_an_expiry_to_come()
    {
        Assert.Equal(RefusalCode.OverrideNeedsReason, SegmentOverride.Read(Segment.Key, " ", An.Today, An.Today).Refusal?.Code);
        Assert.Equal(RefusalCode.OverrideNeedsExpiry, SegmentOverride.Read(Segment.Key, "why", null, An.Today).Refusal?.Code);
        Assert.Equal(RefusalCode.OverrideExpired, SegmentOverride.Read(Segment.Key, "why", An.Today.Plus(-1), An.Today).Refusal?.Code);
    }

    [Fact]
    public void It_holds_through_its_last_day()
    {
        var given = SegmentOverride.Read(Segment.Key, "why", An.Today, An.Today).Value!;
        Assert.True(SegmentOverride.Holds(given.Segment, given.ExpiresOn, An.Today));
        Assert.False(SegmentOverride.Holds(given.Segment, given.ExpiresOn, An.Today.Plus(1)));
    }

    [Fact]
    public void No_segment_no_override() => Assert.Null(SegmentOverride.Read(null, "why", null, An.Today).Value);
}

public class ShippedRowTests
{
    [Theory]
    [InlineData(null, null, ShippedAction.Create)]
    [InlineData("new", "new", ShippedAction.Keep)]
    [InlineData("old", "old", ShippedAction.Update)]
    [InlineData("edited", "old", ShippedAction.Offer)]
    [InlineData("edited", null, ShippedAction.Offer)]
    [InlineData("new", null, ShippedAction.Update)]
    public void An_upgrade_touches_only_what_nobody_edited(string? current, string? recorded, ShippedAction action) =>
        Assert.Equal(action, ShippedRow.Judge("new", current, recorded));

    [Fact]
    public void The_fingerprint_knows_values_and_not_their_order()
    {
        KeyValuePair<string, string> weight = new("weight", "5"), name = new("name", "a");
        Assert.Equal(ShippedRow.Hash([weight, name]), ShippedRow.Hash([name, weight]));
        Assert.NotEqual(ShippedRow.Hash([weight, name]), ShippedRow.Hash([weight, new("name", "b")]));
        Assert.Equal(64, ShippedRow.Hash([weight]).Length);
    }
}

public class DailyCursorTests
{
    [Fact]
    public void A_run_goes_on_where_it_stopped()
    {
        var second = DailyCursor.Start(An.Today).After(more: true);
        Assert.Equal(second, DailyCursor.For(An.Today, second.ToString()));
        Assert.Equal(DailyPhase.Stalls, second.After(more: false).Phase);
    }

    [Theory, InlineData(null), InlineData("nonsense"), InlineData("2026-06-14|Stalls|3"), InlineData("2026-06-15|Nowhere|3")]
    public void What_is_of_another_day_or_unreadable_starts_anew(string? kept) =>
        Assert.Equal(DailyCursor.Start(An.Today), DailyCursor.For(An.Today, kept));
}

public class MessageTests
{
    [Theory, InlineData(1033), InlineData(1049)]
    public void Every_refusal_has_its_sentence(int language)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "messages", $"Messages_{language}.resx");
        var sentences = System.Xml.Linq.XDocument.Load(path).Root!.Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);
        var codes = typeof(RefusalCode).GetFields().Select(field => (string)field.GetValue(null)!);
        Assert.Equal(codes.Order(), sentences.Keys.Order());
        Assert.All(sentences.Values, sentence => Assert.EndsWith(".", sentence));
    }
}
