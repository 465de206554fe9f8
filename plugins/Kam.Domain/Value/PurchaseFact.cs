using System;

namespace Kam.Domain;

/// <summary>A purchase: one category of one document. Amounts in base currency; a return is negative.</summary>
/// <param name="Document">The document's number within the client, given by the reader: the same number is the same document.</param>
/// <param name="Cost">Null when it is not known.</param>
/// <param name="Units">In the unit of the category; null when they are not known.</param>
public readonly record struct PurchaseFact(Day Date, decimal Net, Guid Category, int Document, decimal? Cost, decimal? Units);
