using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Rows;

/// <summary>Columns to values of the domain and back.</summary>
static class Values
{
    const int First = (int)ProgressStatusChoice.NotStarted;

    // Of our tables 'inactive', of activities 'completed'.
    const int Inactive = 1;

    /// <summary>The member of a choice: the options stand in the order of the members, from the publisher's first value on.</summary>
    public static T? Choice<T>(this Entity row, string column) where T : struct, Enum =>
        row.GetAttributeValue<OptionSetValue>(column) is { } option ? Member<T>(option) : null;

    public static T Member<T>(OptionSetValue option) where T : struct, Enum => (T)Enum.ToObject(typeof(T), option.Value - First);

    public static OptionSetValue Option<T>(T member) where T : struct, Enum => new(Convert.ToInt32(member) + First);

    /// <summary>Null for a member that is not known.</summary>
    public static OptionSetValue? OptionOf<T>(T? member) where T : struct, Enum => member is { } known ? Option(known) : null;

    public static Guid? Id(this Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    public static decimal? Money(this Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;

    /// <summary>An amount in a currency of one's choice: as it stands where the row is in that currency, else over the base currency at the rate stored with the row.</summary>
    /// <param name="rate">How much of that currency one unit of base currency is.</param>
    public static decimal? MoneyIn(this Entity row, Guid? currency, decimal rate, string column, string baseColumn) =>
        row.Id(ProgressRow.Columns.TransactionCurrencyId) == currency ? row.Money(column) : Rounded.To(2, row.Money(baseColumn) * rate);

    /// <summary>The day of a column that holds one.</summary>
    public static Day? Day(this Entity row, string column) =>
        row.GetAttributeValue<DateTime?>(column) is { } moment ? Domain.Day.Of(moment) : null;

    /// <summary>The organisation's day of a column that holds a moment.</summary>
    public static Day? DayIn(this Entity row, string column, OrganizationZone zone) =>
        row.GetAttributeValue<DateTime?>(column) is { } moment ? zone.DayOf(moment) : null;

    /// <summary>Rows without a state, such as new ones, are active.</summary>
    public static bool IsActive(this Entity row) =>
        row.GetAttributeValue<OptionSetValue>(ProgressRow.Columns.StateCode)?.Value != Inactive;
}
