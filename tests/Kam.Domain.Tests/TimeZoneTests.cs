using System.Globalization;
using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class TimeZoneTests
{
    [Theory, MemberData(nameof(Cases.Of), "time-zone", MemberType = typeof(Cases))]
    public void A_moment_falls_on_the_day_that_the_table_says(JsonObject row)
    {
        var zone = OrganizationZone.Read(row.Text("zone"));
        Assert.Equal(row.Text("refusal"), zone.Refusal?.Code);
        var day = zone.Value?.DayOf(DateTime.Parse(row.Text("moment")!, CultureInfo.InvariantCulture));
        Assert.Equal((row.Day("day"), row.Day("asOf")), (day, day is { } known ? AsOf.Before(known).Date : null));
    }

    [Fact]
    public void Every_zone_that_has_a_name_is_found_on_this_machine() =>
        Assert.All(OrganizationZone.Names, name => Assert.Equal(name, OrganizationZone.Read(name).Value?.Id));

    [Fact]
    public void Time_goes_forward_in_every_zone_and_no_day_is_left_out() => Gen.Select(Gen.OneOf([.. OrganizationZone.Names.Select(Gen.Const)]), Gen.Int[0, 24 * 365 * 4]).Sample((name, hour) =>
    {
        var zone = OrganizationZone.Read(name).Value!;
        var moment = new DateTime(2026, 1, 1).AddHours(hour);
        Assert.InRange(zone.DayOf(moment.AddHours(1)).DaysSince(zone.DayOf(moment)), 0, 1);
        Assert.InRange(zone.DayOf(moment).DaysSince(Day.Of(moment)), -1, 1);
    });
}
