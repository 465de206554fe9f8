namespace Kam.Domain;

/// <summary>Somebody whom a plan wants to meet or to know better (целевой контакт).</summary>
public static class TargetContact
{
    /// <summary>Why a quarter cannot be the one in which it is to be done, or null; a target without a quarter is of the whole year.</summary>
    /// <param name="year">The plan's fiscal year.</param>
    public static Refusal? Misplaced(string? quarter, int year)
    {
        if (string.IsNullOrEmpty(quarter)) return null;
        var read = Quarter.Read(quarter!);
        return read.Value is { } known && known.Year != year ? Refusal.Of(RefusalCode.QuarterOutsidePlan, known, year) : read.Refusal;
    }
}
