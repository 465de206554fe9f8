using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Rows;

/// <summary>
/// The settings' time zone, read on the way with a client's row: a query of its own would be one call more. The way leads over the business unit to the one
/// organisation, whose settings they are.
/// </summary>
static class ZoneOfSettings
{
    const string Alias = "zone";
    const string BusinessUnit = "businessunit";
    const string BusinessUnitId = "businessunitid";
    const string OrganizationId = "organizationid";

    /// <param name="unit">The column of the query's table that names the owner's business unit.</param>
    public static void Join(QueryExpression query, string unit)
    {
        var settings = query.AddLink(BusinessUnit, unit, BusinessUnitId, JoinOperator.LeftOuter).AddLink(SettingRow.Table, OrganizationId, OrganizationId, JoinOperator.LeftOuter);
        settings.EntityAlias = Alias;
        settings.Columns.AddColumns(SettingRow.Columns.SettingId, SettingRow.Columns.TimeZone);
    }

    public static void Tell(Event happened, Entity row) =>
        happened.LiveIn(row.Joined(Alias, SettingRow.Table, SettingRow.Columns.SettingId).GetAttributeValue<string>(SettingRow.Columns.TimeZone));
}
