namespace Kam.Domain;

/// <summary>How much of a checklist is completed, by weight and by plain count.</summary>
public sealed record Share(int CompletedWeight, int ApplicableWeight, int CompletedCount, int ApplicableCount)
{
    public static Share Empty { get; } = new(0, 0, 0, 0);

    /// <summary>Null when nothing is applicable: an empty checklist has no percentage, neither 0 nor 100.</summary>
    public Percent? Percent => ApplicableWeight == 0 ? null : Kam.Domain.Percent.Of(CompletedWeight, ApplicableWeight);

    /// <summary>Whether completion by weight is at the threshold or above, compared in whole numbers: 2 of 3 is not 67 %.</summary>
    public bool Reaches(int percent) => ApplicableWeight > 0 && CompletedWeight * 100 >= percent * ApplicableWeight;

    public Share With(Weight weight, bool completed) => new(
        CompletedWeight + (completed ? weight.Value : 0),
        ApplicableWeight + weight.Value,
        CompletedCount + (completed ? 1 : 0),
        ApplicableCount + 1);
}
