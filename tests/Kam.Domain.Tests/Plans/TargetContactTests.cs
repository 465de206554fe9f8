namespace Kam.Domain.Tests.Plans;

public class TargetContactTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("2026-Q1", null)]
    [InlineData("2026-Q4", null)]
    [InlineData("2025-Q4", RefusalCode.QuarterOutsidePlan)]
    [InlineData("2027-Q1", RefusalCode.QuarterOutsidePlan)]
    [InlineData("2026-Q5", RefusalCode.QuarterUnreadable)]
    [InlineData("spring", RefusalCode.QuarterUnreadable)]
    public void Its_quarter_is_one_of_the_plans_year(string? quarter, string? refusal) =>
        Assert.Equal(refusal, TargetContact.Misplaced(quarter, 2026)?.Code);

    [Fact]
    public void The_sentence_names_quarter_and_year() =>
        Assert.Equal("2027-Q1 2026", string.Join(' ', TargetContact.Misplaced("2027-Q1", 2026)!.Parameters));
}
