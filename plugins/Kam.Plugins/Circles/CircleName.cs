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
        if (category is not { } id) return Of(null, year);
        return Of(service.Retrieve(CategoryRow.Table, id, new ColumnSet(CategoryRow.Columns.Name)).GetAttributeValue<string>(CategoryRow.Columns.Name), year);
    }

    /// <param name="category">What the category is called; null: the whole need.</param>
    public static string Of(string? category, int year)
    {
        var number = year.ToString(CultureInfo.InvariantCulture);
        return category is null ? number : category + " " + number;
    }
}
