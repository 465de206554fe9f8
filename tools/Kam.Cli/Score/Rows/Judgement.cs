using Kam.Cli.Score.Read;
using Kam.Cli.Score.Write;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Rows;

/// <summary>Judges a client by a frozen population, and says what of its rows is to be written.</summary>
sealed class Judgement(Population population, TwinRuns runs, Day today)
{
    /// <returns>Null when everything is as it should be.</returns>
    public ClientChange? Of(ClientRow row, ValueStatistics statistics)
    {
        var inputs = Inputs.Of(row.Account);
        var card = Scoring.Of(statistics, inputs, population);
        var state = card is null ? null : Segmentation.Judge(card, statistics, inputs, StateColumns.Of(row.Value), population);
        var figures = new Figures(statistics, card, state, population, today);
        var account = Account(row.Account, figures);
        return new ClientWrites(row).Change(account, Value(row.Value, figures), SnapshotColumns.Row(row.Account, account, row.Snapshot), population.AsOf.Date);
    }

    JObject Account(JObject current, Figures figures)
    {
        var row = AccountColumns.All.Row(figures);
        var shown = ShownSegment.Of(Cell.Choice<Segment>(current, "kam_segmentoverride"), Cell.Day(current, "kam_overrideexpireson"), figures.State, today);
        row["kam_segment"] = Cell.Of(shown.Segment);
        row["kam_segmentreason"] = Cell.Of(shown.Reason);
        row["kam_servicerole"] = Cell.Of(shown.ServedBy);
        row["kam_recalculationdone"] = current["kam_recalculationrequest"];
        return row;
    }

    JObject Value(JObject? current, Figures figures)
    {
        var row = ValueColumns.All.Row(figures);
        row[ClientWrites.Run] = figures.Card is null ? null : "/" + Key.Of(runs.For(current?.Id("kam_runid"))).In(RunColumns.Set);
        return row;
    }
}
