using System;
using System.Globalization;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Circles;

/// <summary>What a circle is called in lists: its category and year; the circle of the whole need by its year alone.</summary>
static class CircleName
{
    public static string Of(IOrganizationService service, Guid? category, int year)
    {
        var number = year.ToString(CultureInfo.InvariantCulture);
        if (category is not { } id) return number;
        return service.Retrieve(CategoryRow.Table, id, new ColumnSet(CategoryRow.Columns.Name)).GetAttributeValue<string>(CategoryRow.Columns.Name) + " " + number;
    }
}
