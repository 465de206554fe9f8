using LocalDataverse.Faults;
using LocalDataverse.Schema;

namespace LocalDataverse.Rules;

/// <summary>How a party takes part in an activity: the number that the platform gives to each of its lists.</summary>
internal static class PartyTypes
{
    public const int Regarding = 8;
    public const int Owner = 9;

    private static readonly Dictionary<string, int> ByList = new(StringComparer.Ordinal)
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["resources"] = 10,
        ["customers"] = 11,
    };

    public static int Of(ColumnInfo list) => ByList.TryGetValue(list.Name, out var type) ? type : throw Fault.NotSupported($"The list of parties '{list}'");

    /// <summary>The name of the list that holds parties of a type; null for those that the platform keeps itself.</summary>
    public static string? List(int type) => ByList.FirstOrDefault(list => list.Value == type).Key;
}
