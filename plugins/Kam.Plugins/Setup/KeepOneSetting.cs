using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Setup;

/// <summary>There is one row of settings: nobody could say by which of two a client is judged, and what joins them would find its rows twice.</summary>
[Step(Message.Create, SettingRow.Table, Stage.PreOperation)]
public sealed class KeepOneSetting : Rule
{
    protected override Refusal? Judge(Event happened) => Settings.Read(happened.Service) is null ? null : Refusal.Of(RefusalCode.SettingsTwice);
}
