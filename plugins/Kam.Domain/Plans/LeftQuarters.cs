using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>The quarters that a task was moved out of, each once, in the order of leaving. Kept as text: '2026-Q1;2026-Q2'.</summary>
public sealed record LeftQuarters
{
    LeftQuarters(IEnumerable<string> quarters) => Text = string.Join(";", quarters);

    public static LeftQuarters None { get; } = new(new string[0]);

    public string Text { get; }

    /// <summary>What is no quarter is left out: only an import can have written it.</summary>
    public static LeftQuarters Read(string? text) =>
        new((text ?? "").Split(';').Select(part => part.Trim()).Where(part => Quarter.Read(part).Value is not null).Distinct());

    public bool Include(Quarter quarter) => Each.Contains(quarter.ToString());

    public LeftQuarters With(Quarter quarter) => Include(quarter) ? this : new(Each.Concat(new[] { quarter.ToString() }));

    IEnumerable<string> Each => Text.Split(';').Where(part => part.Length > 0);
}
