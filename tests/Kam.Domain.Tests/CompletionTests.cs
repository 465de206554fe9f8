using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class CompletionTests
{
    [Theory, MemberData(nameof(Cases.Of), "completion", MemberType = typeof(Cases))]
    public void Completion_is_as_the_table_says(JsonObject row)
    {
        var completion = Completion.Of(row["checklist"]!.AsArray().Select(Progress));
        Assert.Equal(row.Number("percent"), completion.Total.Percent?.Value);
        Assert.Equal(((int)row["completed"]!, (int)row["applicable"]!), (completion.Total.CompletedCount, completion.Total.ApplicableCount));
        Assert.Equal(row["relationship"].Word<RelationshipStatus>(), completion.Relationship(PartnerThresholds.Default));
    }

    [Fact]
    public void Categories_are_counted_apart()
    {
        var completion = Completion.Of([An.Completed(ProgressCategory.Depth, 6), An.Open(ProgressCategory.Contacts, 4)]);
        Assert.Equal((100m, 0m), (completion.Depth.Percent?.Value, completion.Contacts.Percent?.Value));
        Assert.Null(completion.Knowledge.Percent);
    }

    [Fact]
    public void Completion_stays_between_nothing_and_everything() =>
        An.Checklist.Sample(checklist => Assert.InRange(Completion.Of(checklist).Total.Percent?.Value ?? 0, 0, 100));

    [Fact]
    public void Completing_a_progress_never_lowers_the_percentage() => Gen.Select(An.Checklist.Where(list => list.Length > 0), Gen.Int[0, 999]).Sample((checklist, pick) =>
    {
        var before = Completion.Of(checklist);
        checklist[pick % checklist.Length] = checklist[pick % checklist.Length] with { Status = ProgressStatus.Completed };
        var after = Completion.Of(checklist);
        Assert.True((after.Total.Percent?.Value ?? 0) >= (before.Total.Percent?.Value ?? 0));
        Assert.False(before.Relationship(PartnerThresholds.Default) > after.Relationship(PartnerThresholds.Default));
    });

    [Fact]
    public void Weights_of_the_categories_add_up_to_the_total() => An.Checklist.Sample(checklist =>
    {
        var it = Completion.Of(checklist);
        Assert.Equal(it.Total.ApplicableWeight, it.Knowledge.ApplicableWeight + it.Contacts.ApplicableWeight + it.Depth.ApplicableWeight + it.Integration.ApplicableWeight);
    });

    [Fact]
    public void A_weight_outside_one_to_ten_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weight(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weight(11));
        Assert.Equal(1, default(Weight).Value);
    }

    static CountedProgress Progress(JsonNode? row) =>
        new(row![0].Word<ProgressCategory>(), new Weight((int)row[1]!), row[2].Word<ProgressStatus>(), (bool)row[3]!);
}
