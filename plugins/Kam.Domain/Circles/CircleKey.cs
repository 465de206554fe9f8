using System;
using System.Globalization;

namespace Kam.Domain;

/// <summary>What tells circles apart: one a client, category and year; the circle of the whole need has no category.</summary>
public static class CircleKey
{
    const string WholeNeed = "all";

    public static string Of(Guid client, Guid? category, int year) =>
        client.ToString("N") + "|" + (category?.ToString("N") ?? WholeNeed) + "|" + year.ToString(CultureInfo.InvariantCulture);
}
