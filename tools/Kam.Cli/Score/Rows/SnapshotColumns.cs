using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Rows;

/// <summary>How a client stood at a month end: copied from the account as it has become.</summary>
static class SnapshotColumns
{
    const string Completion = "kam_progresspercent";

    static readonly string[] Copied =
    [
        "kam_segment", "kam_segmentreason", "kam_score", "kam_confidence", "kam_pscprofile", "kam_revenue12", "kam_ltvrevenue", "kam_ltvprofit", Completion,
    ];

    public static readonly string Select = $"kam_snapshotid,_kam_accountid_value,{string.Join(',', Copied)}";

    /// <param name="account">As it was read.</param>
    /// <param name="wanted">As it is to be.</param>
    /// <param name="known">The snapshot that is there; its completion stays as it was found nearest to the month end.</param>
    public static JObject Row(JObject account, JObject wanted, JObject? known) =>
        new(Copied.Where(column => known is null || column != Completion).Select(column => new JProperty(column, wanted[column] ?? account[column])));
}
