using System;

namespace Kam.Plugins.Circles;

/// <summary>A supplier that is known, and its share in percent.</summary>
sealed record Slice(Guid Supplier, string Name, decimal Percent);
