using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Kam.Domain;

/// <summary>The frozen text of a population: a line a fact, 'name value'; what is not known has no line.</summary>
static class PopulationText
{
    const string Price = "price.";

    public static string Write(Population population) => string.Join("\n", Lines(population).Where(line => line.Value.Length > 0).Select(line => line.Key + " " + line.Value));

    public static Population Read(string text)
    {
        var values = text.Split('\n').Select(line => line.Split(new[] { ' ' }, 2)).ToDictionary(parts => parts[0], parts => parts.Length == 2 ? parts[1] : throw new FormatException("Not a frozen population: " + parts[0]));
        string Value(string name) => values.TryGetValue(name, out var value) ? value : "";
        Curve? Points(string name) => Value(name).Length == 0 ? null : Curve.Parse(Value(name));
        if (Value("population") != "1") throw new FormatException("Not a frozen population of this version.");
        return new(ScoringModel.Parse(Value("model")), AsOf.Of(Day.Of(DateTime.ParseExact(Value("asof"), "yyyy-MM-dd", CultureInfo.InvariantCulture))))
        {
            Clients = (int)Figure.Of(Value("clients")),
            ValueBreakpoints = Points("value"),
            HeadroomBreakpoints = Points("headroom"),
            PriceBreakpoints = Points("priceindex"),
            CapacityBreakpoints = Points("capacity"),
            PopulationMedian = Figure.OfAny(Value("median")),
            CompanyMargin = Figure.OfAny(Value("margin")),
            CompanyMarginBefore = Figure.OfAny(Value("marginbefore")),
            OneUnit = Value("oneunit") == "1",
            Available = Value("available").Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries).Select(name => (Criteria)Enum.Parse(typeof(Criteria), name)).ToArray(),
            Prices = values.Where(line => line.Key.StartsWith(Price, StringComparison.Ordinal)).ToDictionary(line => Guid.ParseExact(line.Key.Substring(Price.Length), "N"), line => Figure.Of(line.Value)),
        };
    }

    static IEnumerable<KeyValuePair<string, string>> Lines(Population population)
    {
        yield return new("population", "1");
        yield return new("asof", population.AsOf.Date.ToString());
        yield return new("clients", population.Clients.ToString(CultureInfo.InvariantCulture));
        yield return new("model", population.Model.ToString());
        yield return new("median", Figure.Text(population.PopulationMedian));
        yield return new("margin", Figure.Text(population.CompanyMargin));
        yield return new("marginbefore", Figure.Text(population.CompanyMarginBefore));
        yield return new("available", string.Join(",", population.Available));
        yield return new("oneunit", population.OneUnit ? "1" : "0");
        yield return new("value", population.ValueBreakpoints?.ToString() ?? "");
        yield return new("headroom", population.HeadroomBreakpoints?.ToString() ?? "");
        yield return new("priceindex", population.PriceBreakpoints?.ToString() ?? "");
        yield return new("capacity", population.CapacityBreakpoints?.ToString() ?? "");
        foreach (var price in population.Prices.OrderBy(price => price.Key))
            yield return new(Price + price.Key.ToString("N"), Figure.Text(price.Value));
    }
}
