using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Scoring;

/// <summary>Writes a score: what lists sort by to the account, and everything that explains it to its value row. Without a score all of it is empty.</summary>
static class Explanation
{
    static readonly CriterionColumns[] Criteria =
    {
        new(ClientValueRow.Columns.S1, ClientValueRow.Columns.Weight1, ClientValueRow.Columns.Known1, ClientValueRow.Columns.Contribution1),
        new(ClientValueRow.Columns.S2, ClientValueRow.Columns.Weight2, ClientValueRow.Columns.Known2, ClientValueRow.Columns.Contribution2),
        new(ClientValueRow.Columns.S3, ClientValueRow.Columns.Weight3, ClientValueRow.Columns.Known3, ClientValueRow.Columns.Contribution3),
        new(ClientValueRow.Columns.S4, ClientValueRow.Columns.Weight4, ClientValueRow.Columns.Known4, ClientValueRow.Columns.Contribution4),
        new(ClientValueRow.Columns.S5, ClientValueRow.Columns.Weight5, ClientValueRow.Columns.Known5, ClientValueRow.Columns.Contribution5),
    };

    public static readonly string[] AccountColumns =
    {
        AccountRow.Columns.Score, AccountRow.Columns.Confidence, AccountRow.Columns.PscProfile, AccountRow.Columns.IsCandidate,
    };

    public static readonly string[] ValueColumns = new[]
    {
        ClientValueRow.Columns.Value, ClientValueRow.Columns.Headroom, ClientValueRow.Columns.Margin12, ClientValueRow.Columns.Recency, ClientValueRow.Columns.Regularity,
        ClientValueRow.Columns.PriceIndex, ClientValueRow.Columns.Capacity, ClientValueRow.Columns.PricePercentile, ClientValueRow.Columns.CapacityPercentile,
        ClientValueRow.Columns.PriceLevel, ClientValueRow.Columns.RegularityLevel, ClientValueRow.Columns.CapacityLevel,
        ClientValueRow.Columns.Score, ClientValueRow.Columns.Confidence,
    }.Concat(Criteria.SelectMany(columns => columns.All)).ToArray();

    public static void PutAccount(Entity account, ScoreCard? card)
    {
        account[AccountRow.Columns.Score] = card?.Score;
        account[AccountRow.Columns.Confidence] = card?.Confidence;
        account[AccountRow.Columns.PscProfile] = card?.Profile.ToString();
        account[AccountRow.Columns.IsCandidate] = card?.IsCandidate ?? false;
    }

    public static void PutValue(Entity value, ScoreCard? card)
    {
        value[ClientValueRow.Columns.Value] = card?.Value;
        value[ClientValueRow.Columns.Headroom] = card?.Headroom;
        value[ClientValueRow.Columns.Margin12] = card?.Margin12;
        value[ClientValueRow.Columns.Recency] = card?.Recency;
        value[ClientValueRow.Columns.Regularity] = card?.Regularity;
        value[ClientValueRow.Columns.PriceIndex] = card?.Price;
        value[ClientValueRow.Columns.Capacity] = card?.Capacity;
        value[ClientValueRow.Columns.PricePercentile] = card?.PricePercentile;
        value[ClientValueRow.Columns.CapacityPercentile] = card?.CapacityPercentile;
        value[ClientValueRow.Columns.PriceLevel] = Values.OptionOf(card?.PriceLevel);
        value[ClientValueRow.Columns.RegularityLevel] = Values.OptionOf(card?.RegularityLevel);
        value[ClientValueRow.Columns.CapacityLevel] = Values.OptionOf(card?.CapacityLevel);
        value[ClientValueRow.Columns.Score] = card?.Score;
        value[ClientValueRow.Columns.Confidence] = card?.Confidence;
        for (var at = 0; at < Criteria.Length; at++) Criteria[at].Put(value, card?.Criteria[at]);
    }
}
