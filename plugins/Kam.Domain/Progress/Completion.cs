using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>One progress as far as completion is concerned.</summary>
public sealed record CountedProgress(ProgressCategory Category, Weight Weight, ProgressStatus Status, bool IsApplicable);

/// <summary>Completion of a client's checklist: sum of the weights completed over the sum of those applicable. In progress counts nothing.</summary>
public sealed record Completion(Share Total, Share Knowledge, Share Contacts, Share Depth, Share Integration)
{
    public static Completion Of(IEnumerable<CountedProgress> checklist)
    {
        var total = Share.Empty;
        var shares = new[] { Share.Empty, Share.Empty, Share.Empty, Share.Empty };
        foreach (var progress in checklist)
        {
            if (!progress.IsApplicable) continue;
            var completed = progress.Status == ProgressStatus.Completed;
            total = total.With(progress.Weight, completed);
            shares[(int)progress.Category] = shares[(int)progress.Category].With(progress.Weight, completed);
        }
        return new(total, shares[0], shares[1], shares[2], shares[3]);
    }

    /// <summary>Partner when the total and every category with something applicable reach their thresholds; else buyer.</summary>
    public RelationshipStatus Relationship(PartnerThresholds thresholds)
    {
        var partner = Total.Reaches(thresholds.Total);
        foreach (var share in new[] { Knowledge, Contacts, Depth, Integration })
            partner &= share.ApplicableWeight == 0 || share.Reaches(thresholds.Category);
        return partner ? RelationshipStatus.Partner : RelationshipStatus.Buyer;
    }
}

/// <summary>Percentages from which a buyer is a partner.</summary>
public sealed record PartnerThresholds(int Total, int Category)
{
    public static PartnerThresholds Default { get; } = new(70, 60);
}
