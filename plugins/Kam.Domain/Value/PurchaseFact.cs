using System;

namespace Kam.Domain;

/// <summary>A purchase: one category of one document. Amounts in base currency; a return is negative.</summary>
/// <param name="Cost">Null when it is not known.</param>
public sealed record PurchaseFact(Day Date, decimal Net, Guid Category, string Document, decimal? Cost);
