using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Success;

/// <summary>How a client uses the product is told of that client, and of a day that has been: today's where nobody says which.</summary>
[Step(Message.Create, SuccessEntryRow.Table, Stage.PreOperation)]
[Step(Message.Update, SuccessEntryRow.Table, Stage.PreOperation,
    Filter = new[] { SuccessEntryRow.Columns.AccountId, SuccessEntryRow.Columns.Date },
    PreImage = new[] { SuccessEntryRow.Columns.AccountId, SuccessEntryRow.Columns.Date })]
public sealed class KeepSuccessEntry : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var entry = happened.After;
        if (entry.Id(SuccessEntryRow.Columns.AccountId) is null) return Refusal.Of(RefusalCode.SuccessNeedsClient);
        var day = entry.Day(SuccessEntryRow.Columns.Date);
        if (day is null) happened.Target[SuccessEntryRow.Columns.Date] = happened.Today.Date;
        return day > happened.TodayBeside(day) ? Refusal.Of(RefusalCode.SuccessInFuture, day.Value) : null;
    }
}
