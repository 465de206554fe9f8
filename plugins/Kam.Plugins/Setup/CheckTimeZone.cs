using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Setup;

/// <summary>The settings name a time zone that there is: every date of the product is told in it.</summary>
[Step(Message.Create, SettingRow.Table, Stage.PreOperation)]
[Step(Message.Update, SettingRow.Table, Stage.PreOperation, Filter = new[] { SettingRow.Columns.TimeZone })]
public sealed class CheckTimeZone : Rule
{
    protected override Refusal? Judge(Event happened) => OrganizationZone.Read(happened.Target.GetAttributeValue<string>(SettingRow.Columns.TimeZone)).Refusal;
}
