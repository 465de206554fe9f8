using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A value, and the percentage it stands for.</summary>
public readonly record struct Point(decimal Value, decimal Percent);

/// <summary>Percentages at points: straight between two of them, level outside. Breakpoints of a run are one, and so are an administrator's points.</summary>
public sealed class Curve : IEquatable<Curve>
{
    readonly decimal[] values, percents;

    Curve(decimal[] values, decimal[] percents)
    {
        this.values = values;
        this.percents = percents;
    }

    public IEnumerable<Point> Points => values.Select((value, at) => new Point(value, percents[at]));

    /// <param name="points">At least one, by ascending values.</param>
    public static Curve Through(params Point[] points) =>
        new(points.Select(point => point.Value).ToArray(), points.Select(point => point.Percent).ToArray());

    /// <summary>The points that an administrator wrote, such as '0:0;100000:50;1000000:100': null when there are none; refused when they do not ascend.</summary>
    public static Decision<Curve?> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return (Curve?)null;
        try
        {
            var curve = Parse(text!);
            if (curve.Ascends()) return curve;
        }
        catch (Exception unreadable) when (unreadable is FormatException or OverflowException)
        {
            // What cannot be parsed is refused below, as what does not ascend.
        }
        return Refusal.Of(RefusalCode.PointsUnreadable, text!);
    }

    /// <exception cref="FormatException">The text was not written by <see cref="ToString"/>.</exception>
    public static Curve Parse(string text) => Through(text.Split(';').Select(PointOf).ToArray());

    public decimal At(decimal value)
    {
        var at = Array.BinarySearch(values, value);
        if (at >= 0) return percents[at];
        var above = ~at;
        if (above == 0) return percents[0];
        if (above == values.Length) return percents[above - 1];
        var left = values[above - 1];
        var right = values[above];
        return percents[above - 1] + (value - left) * (percents[above] - percents[above - 1]) / (right - left);
    }

    public override string ToString() =>
        string.Join(";", values.Select((value, at) => Figure.Text(value) + ":" + Figure.Text(percents[at])));

    public bool Equals(Curve? other) => other is not null && values.SequenceEqual(other.values) && percents.SequenceEqual(other.percents);

    public override bool Equals(object? obj) => Equals(obj as Curve);

    public override int GetHashCode() => values.Length;

    bool Ascends()
    {
        for (var at = 1; at < values.Length; at++)
            if (values[at] <= values[at - 1] || percents[at] < percents[at - 1]) return false;
        return percents[0] >= 0 && percents[percents.Length - 1] <= 100;
    }

    static Point PointOf(string text)
    {
        var parts = text.Split(':');
        if (parts.Length != 2) throw new FormatException("Not a point: " + text);
        return new(Figure.Of(parts[0].Trim()), Figure.Of(parts[1].Trim()));
    }
}
