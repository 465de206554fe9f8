using Kam.Dataverse;

namespace Kam.Cli.Score;

/// <summary>The options of kam_runstatus, in their order.</summary>
enum RunStatus
{
    Measuring,
    Scoring,
    Completed,
    Failed,
    Cancelled,
}

/// <summary>The options of kam_runkind, in their order.</summary>
enum RunKind
{
    Background,
    CommandLine,
}

/// <summary>Options stand in the order of the members, from the publisher's first value on.</summary>
static class Option
{
    public const int First = 489900000;

    public static int Of<T>(T member) where T : struct, Enum => Convert.ToInt32(member) + First;

    public static T Member<T>(int option) where T : struct, Enum => (T)Enum.ToObject(typeof(T), option - First);
}
