using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Daily;

/// <summary>The work that the calendar brings, once a date and a portion a call: the caller asks again until it is finished.</summary>
[CustomApi(CustomApis.RunDaily.Name)]
public sealed class RunDaily : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.Context.InputParameters.TryGetValue(CustomApis.RunDaily.Date, out var given) && given is DateTime date) happened.WorkFor(Day.Of(date));
        var settings = Settings.Of(happened).Row;
        if (settings.Id == Guid.Empty) return Refusal.Of(RefusalCode.SettingsMissing);
        var isDone = settings.Day(SettingRow.Columns.LastDailyOn) >= happened.Today;
        var processed = 0;
        if (!isDone)
        {
            var cursor = DailyCursor.For(happened.Today, settings.GetAttributeValue<string>(SettingRow.Columns.DailyCursor));
            var portion = Portion.Work(happened, cursor);
            processed = portion.Processed;
            isDone = Note(happened, settings.Id, cursor.After(portion.HasMore));
        }
        happened.Context.OutputParameters[CustomApis.RunDaily.Finished] = isDone;
        happened.Context.OutputParameters[CustomApis.RunDaily.Processed] = processed;
        return null;
    }

    static bool Note(Event happened, Guid settings, DailyCursor next)
    {
        var isDone = next.Phase == DailyPhase.Done;
        var note = new Entity(SettingRow.Table, settings) { [SettingRow.Columns.DailyCursor] = isDone ? null : next.ToString() };
        if (isDone) note[SettingRow.Columns.LastDailyOn] = happened.Today.Date;
        happened.Service.Update(note);
        return isDone;
    }
}
