using System;
using System.Globalization;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>A line of a plan as it stands, and as it is to become.</summary>
/// <param name="Current">Without an id: a new line.</param>
/// <param name="Wanted">The columns that somebody has an opinion about.</param>
sealed record LineOfPlan(Entity Current, Entity Wanted)
{
    public static LineOfPlan Of(Entity row) => new(row, new Entity(PlanLineRow.Table));

    public Guid? Category => Current.Id(PlanLineRow.Columns.CategoryId) ?? Wanted.Id(PlanLineRow.Columns.CategoryId);

    /// <summary>The category's name as the line carries it; null for the line of the whole need.</summary>
    public string? CategoryName(int year)
    {
        if (Category is null) return null;
        var name = Current.GetAttributeValue<string>(PlanLineRow.Columns.Name) ?? Wanted.GetAttributeValue<string>(PlanLineRow.Columns.Name) ?? "";
        var suffix = " " + year.ToString(CultureInfo.InvariantCulture);
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
    }

    /// <summary>In the plan's currency.</summary>
    public PlanLine Read(Entity plan, decimal rate) => new(
        Amount(PlanLineRow.Columns.NeedNow, PlanLineRow.Columns.NeednowBase, plan, rate), Number(PlanLineRow.Columns.ShareNow),
        Amount(PlanLineRow.Columns.NeedNext, PlanLineRow.Columns.NeednextBase, plan, rate), Number(PlanLineRow.Columns.ShareNext));

    /// <summary>What the line alone changes, in base currency: nothing while it is not answered.</summary>
    public void Put(ChangeSplit? change)
    {
        Wanted[PlanLineRow.Columns.Change] = change?.Total;
        Wanted[PlanLineRow.Columns.CircleEffect] = change?.Circle;
        Wanted[PlanLineRow.Columns.ShareEffect] = change?.Share;
        Wanted[PlanLineRow.Columns.JointEffect] = change?.Joint;
    }

    public void Save(IOrganizationService service)
    {
        if (Current.Id == Guid.Empty) Current.Id = service.Create(Wanted);
        else if (Current.To(Wanted) is { } change) service.Update(change);
    }

    decimal? Number(string column) => (Wanted.Contains(column) ? Wanted : Current).GetAttributeValue<decimal?>(column);

    /// <summary>What is wanted is in the plan's currency already.</summary>
    decimal? Amount(string column, string baseColumn, Entity plan, decimal rate) => Wanted.Contains(column)
        ? Wanted.Money(column)
        : Current.MoneyIn(plan.Id(PlanRow.Columns.TransactionCurrencyId), rate, column, baseColumn);
}
