using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Story;

public sealed class AYearOfQuartersTests : IDisposable
{
    readonly Tenant tenant = new();

    /// <summary>Four quarters of one KAM: a plan committed, one frozen by itself, one with additions and a deactivation, one whose end nobody worked on for days.</summary>
    [Fact]
    public void A_year_of_quarters_is_told_as_approved()
    {
        var year = new YearOfQuarters(tenant);
        year.Plans("2026-Q3", "K07", "D06", "I02", "I03");
        year.Commits("2026-Q3");
        year.On("2026-07-01");
        year.Finishes("K07", "D06");
        year.On("2026-08-15");
        year.Reopens("D06", "the reference was withdrawn");
        year.On("2026-09-30");
        year.Plans("2026-Q4", "D06", "I02");
        year.On("2026-10-01");
        year.On("2026-10-07");
        year.On("2026-10-10");
        year.Plans("2026-Q4", "I05");
        year.Finishes("D06", "I05");
        year.On("2026-12-20");
        year.Plans("2027-Q1", "I02", "I03", "K05");
        year.Commits("2027-Q1");
        year.On("2027-01-01");
        year.Withdraws("K05", "nothing to know here");
        year.Plans("2027-Q1", "I04");
        year.Finishes("I02");
        year.On("2027-03-31");
        year.Plans("2027-Q2", "I03");
        year.On("2027-04-01");
        year.On("2027-04-10");
        year.Finishes("I03");
        year.GoesTo("2027-07-05", "nobody works for months");
        year.Reopens("I03", "only after the quarter");
        year.On("2027-07-06");
        Approved.Check("A_year_of_quarters", year.Told);
    }

    public void Dispose() => tenant.Dispose();
}
