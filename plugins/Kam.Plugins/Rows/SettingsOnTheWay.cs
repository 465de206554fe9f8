using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Rows;

/// <summary>
/// The settings, or their time zone alone, read on the way with a client's row: a query of their own would be one call more. The way leads over the business
/// unit to the one organisation, whose settings they are; <see cref="KeepOneSetting"/> sees to it that a client's rows are not found twice.
/// </summary>
static class SettingsOnTheWay
{
    const string Alias = "settings";
    const string BusinessUnit = "businessunit";
    const string BusinessUnitId = "businessunitid";
    const string OrganizationId = "organizationid";

    /// <param name="unit">The column of the query's table that names the owner's business unit.</param>
    public static void Join(QueryExpression query, string unit) => Join(query, unit, Settings.Columns);

    public static void JoinZone(QueryExpression query, string unit) => Join(query, unit, SettingRow.Columns.TimeZone);

    /// <summary>Makes known what was read with that row; where there are no settings, nothing.</summary>
    public static void Tell(Event happened, Entity row)
    {
        if (Read(row) is { Id: var id } settings && id != System.Guid.Empty) Settings.Tell(happened, settings);
    }

    public static void TellZone(Event happened, Entity row) => happened.LiveIn(Read(row).GetAttributeValue<string>(SettingRow.Columns.TimeZone));

    static Entity Read(Entity row) => row.Joined(Alias, SettingRow.Table, SettingRow.Columns.SettingId);

    static void Join(QueryExpression query, string unit, params string[] columns)
    {
        var settings = query.AddLink(BusinessUnit, unit, BusinessUnitId, JoinOperator.LeftOuter).AddLink(SettingRow.Table, OrganizationId, OrganizationId, JoinOperator.LeftOuter);
        settings.EntityAlias = Alias;
        settings.Columns.AddColumn(SettingRow.Columns.SettingId);
        settings.Columns.AddColumns(columns);
    }
}
