using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Rows;

/// <summary>How a client stood at a month end: copied from the account as it has become.</summary>
static class SnapshotColumns
{
    static readonly string[] Copied =
    [
        "kam_segment", "kam_segmentreason", "kam_score", "kam_confidence", "kam_pscprofile", "kam_revenue12", "kam_ltvrevenue", "kam_progresspercent",
    ];

    public static readonly string Select = $"kam_snapshotid,_kam_accountid_value,{string.Join(',', Copied)}";

    /// <param name="account">As it was read.</param>
    /// <param name="wanted">As it is to be.</param>
    public static JObject Row(JObject account, JObject wanted) =>
        new(Copied.Select(column => new JProperty(column, wanted[column] ?? account[column])));
}
