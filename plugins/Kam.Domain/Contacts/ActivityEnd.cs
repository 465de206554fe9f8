namespace Kam.Domain;

/// <summary>When a completed activity took place.</summary>
public static class ActivityEnd
{
    /// <summary>
    /// The actual end, else the scheduled one, else the last change. An appointment that is marked complete later than it was scheduled took place when it was
    /// scheduled: the platform takes the moment of marking for its actual end.
    /// </summary>
    public static Day? Of(ActivityKind kind, Day? scheduled, Day? actual, Day? modified) =>
        kind == ActivityKind.Appointment && scheduled < actual ? scheduled : actual ?? scheduled ?? modified;
}
