using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A definition of the catalogue as far as its choice for a client is concerned.</summary>
public sealed record CatalogueEntry(Guid Id, IReadOnlyCollection<Segment> Segments, int? QuarterOffset)
{
    /// <summary>
    /// An entry without segments is for all; a client without a segment gets every entry. One outside K and A has a checklist only because somebody
    /// asked for it, by a command or by starting Re-Engage: it is being developed, so what is for developing clients is for it too.
    /// </summary>
    public bool IsFor(Segment? segment) => segment is not { } own || Segments.Count == 0 || Segments.Contains(own)
        || (!Checklist.IsDue(own) && Segments.Contains(Segment.Developing));
}

/// <summary>A progress to be created: of which definition, planned for which quarter.</summary>
public sealed record PlannedProgress(Guid Definition, Quarter? Planned);

/// <summary>What belongs on a client's checklist.</summary>
public static class Checklist
{
    /// <summary>Whether a client gets its checklist without being asked: key and developing clients of an active KAM.</summary>
    public static bool IsDue(Segment? segment) => segment is Segment.Key or Segment.Developing;

    /// <summary>The entries for the client that it lacks.</summary>
    public static IReadOnlyList<PlannedProgress> Missing(
        IEnumerable<CatalogueEntry> catalogue, ICollection<Guid> present, Segment? segment, Quarter current) =>
        catalogue
            .Where(entry => !present.Contains(entry.Id) && entry.IsFor(segment))
            .Select(entry => new PlannedProgress(entry.Id, entry.QuarterOffset is { } offset ? current.Plus(offset) : null))
            .ToList();
}
