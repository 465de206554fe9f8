using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class ReEngageTests
{
    [Theory, MemberData(nameof(Cases.Of), "re-engage", MemberType = typeof(Cases))]
    public void It_is_needed_from_the_day_that_the_table_says(JsonObject row)
    {
        var value = ValueStatistics.Of([.. row["purchases"]!.AsArray().Select((date, number) => new PurchaseFact(Day.Of(DateTime.Parse((string)date!)), 1, Guid.Empty, number, null, null))], row.Day("today")!.Value);
        var from = ReEngageNeeded.From(value, null);
        Assert.Equal(row.Day("from"), from);
        if (from is not { } day) return;
        Assert.True(ReEngageNeeded.IsOn(day, value, null));
        Assert.False(ReEngageNeeded.IsOn(day.Plus(-1), value, null));
    }
}
