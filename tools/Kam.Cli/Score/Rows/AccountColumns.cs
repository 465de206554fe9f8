using Kam.Cli.Score.Read;
using Kam.Domain;

namespace Kam.Cli.Score.Rows;

/// <summary>What a run writes to the account: what lists sort and filter by. The segment depends on an override too and is added by the judgement.</summary>
static class AccountColumns
{
    public static readonly IReadOnlyList<Column> All =
    [
        Column.Bought("kam_revenue12", f => f.Statistics.Revenue12),
        Column.Bought("kam_ltvrevenue", f => f.Statistics.Lifetime.Revenue),
        Column.Bought("kam_ltvprofit", f => f.Statistics.Lifetime.Profit),
        new("kam_firstpurchaseon", f => f.Statistics.FirstPurchase),
        new("kam_lastpurchaseon", f => f.Statistics.LastPurchase),
        new("kam_nextorderexpectedon", f => Regularity.NextOrder(f.Statistics, f.Population.PopulationMedian)),
        new("kam_reengageneeded", f => ReEngageNeeded.IsOn(f.Today, f.Statistics, f.Population)),
        new("kam_score", f => f.Card?.Score),
        new("kam_confidence", f => f.Card?.Confidence),
        new("kam_pscprofile", f => f.Card?.Profile.ToString()),
        new("kam_iscandidate", f => f.Card?.IsCandidate ?? false),
    ];

    public static readonly string Select = "accountid,name,_owninguser_value,_owningteam_value,kam_recalculationrequest,kam_recalculationdone,"
        + $"kam_segment,kam_segmentreason,kam_servicerole,kam_segmentoverride,kam_overrideexpireson,kam_progresspercent,{All.Names()},{Inputs.Columns}";
}
