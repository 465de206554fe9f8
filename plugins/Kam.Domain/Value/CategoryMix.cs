using System;

namespace Kam.Domain;

/// <summary>What a client bought of a category in the twelve months up to the as-of date, as the price index asks for it.</summary>
/// <param name="Units">Of the purchases with units, returns negative.</param>
/// <param name="NetOfUnits">Their net amount.</param>
/// <param name="NetWithoutUnits">Of the purchases whose units are not known, or nothing.</param>
/// <param name="PricedUnits">Of the purchases with more than nothing both in units and in net amount: what the population's price is told from.</param>
/// <param name="PricedNet">Their net amount.</param>
public readonly record struct CategoryMix(Guid Category, decimal Units, decimal NetOfUnits, decimal NetWithoutUnits, decimal PricedUnits, decimal PricedNet);
