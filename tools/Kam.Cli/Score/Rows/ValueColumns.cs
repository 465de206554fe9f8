using Kam.Domain;

namespace Kam.Cli.Score.Rows;

/// <summary>What a run writes to the row that explains a client: its statistics, its score with every step to it, and its state.</summary>
static class ValueColumns
{
    public static readonly IReadOnlyList<Column> All = [.. StatisticsColumns.All, .. ScoreColumns.All, .. StateColumns.All];

    public static readonly string Select = $"kam_clientvalueid,_kam_accountid_value,_kam_runid_value,{All.Names()}";
}
