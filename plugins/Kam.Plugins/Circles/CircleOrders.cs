using System;
using System.Collections.Generic;

namespace Kam.Plugins.Circles;

/// <summary>How a client's circle of a category and year is to become.</summary>
/// <param name="Category">Null: the whole need.</param>
/// <param name="Need">In the client's currency; null: unknown.</param>
/// <param name="Own">Our share in percent; null: unknown.</param>
/// <param name="Slices">All suppliers of the circle; null: as they are.</param>
sealed record CircleOrders(Guid? Category, int Year, decimal? Need, decimal? Own, IReadOnlyList<Slice>? Slices);
