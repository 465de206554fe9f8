using System.Globalization;

namespace Kam.Domain;

/// <summary>What a plan is called: its client and year; from the second revision on its number too.</summary>
public static class PlanName
{
    const int Longest = 200;

    public static string Of(string client, int year, int revision)
    {
        var number = " " + year.ToString(CultureInfo.InvariantCulture) + (revision > 1 ? " · " + revision.ToString(CultureInfo.InvariantCulture) : "");
        return (client.Length + number.Length > Longest ? client.Substring(0, Longest - number.Length) : client) + number;
    }
}
