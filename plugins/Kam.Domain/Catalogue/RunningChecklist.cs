using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A progress of a client as far as its definition's change is concerned.</summary>
public sealed record RunningProgress(Guid Definition, ProgressStanding Standing, ProgressTerms Terms);

/// <summary>What a definition's change means for one progress, or for the lack of it.</summary>
public enum CatalogueEffect
{
    /// <summary>As the definition says already, or not applicable here.</summary>
    None,

    /// <summary>The checklist runs without it.</summary>
    Missing,

    /// <summary>Open, and made under other terms.</summary>
    Differing,

    /// <summary>Completed under other terms, which it keeps: what was achieved is not judged anew.</summary>
    Kept,
}

/// <summary>A client's checklist. It runs while something on it is applicable.</summary>
public sealed record RunningChecklist(Segment? Segment, IReadOnlyCollection<RunningProgress> Progresses)
{
    public CatalogueEffect EffectOf(CatalogueEntry entry, ProgressTerms terms)
    {
        if (Progresses.FirstOrDefault(progress => progress.Definition == entry.Id) is { } present) return Of(present, terms);
        return entry.IsFor(Segment) && Progresses.Any(progress => progress.Standing.IsApplicable) ? CatalogueEffect.Missing : CatalogueEffect.None;
    }

    /// <summary>What the change means for a progress that is there.</summary>
    public static CatalogueEffect Of(RunningProgress progress, ProgressTerms terms)
    {
        if (!progress.Standing.IsApplicable || progress.Terms == terms) return CatalogueEffect.None;
        return progress.Standing.IsCompleted ? CatalogueEffect.Kept : CatalogueEffect.Differing;
    }
}
