using System;
using System.Collections.Generic;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Circles;

/// <summary>
/// Saves a circle with its suppliers as one: whoever drew it sees it whole or refused. What is left out becomes unknown, suppliers that are left out
/// altogether stay. A need of nothing is an unknown one: the platform cannot tell it from a need that was left out.
/// </summary>
[CustomApi(CustomApis.SaveCircle.Name)]
public sealed class SaveCircle : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var slices = Slices(happened);
        if (slices.Refusal is not null) return slices.Refusal;
        var client = happened.Target.Id;
        Client.LockAsCaller(happened, client);
        var category = Given<Guid>(happened, CustomApis.SaveCircle.CategoryId);
        var need = Given<decimal>(happened, CustomApis.SaveCircle.Need);
        var orders = new CircleOrders(
            category == Guid.Empty ? null : category, (int)happened.Context.InputParameters[CustomApis.SaveCircle.Year], need == 0 ? null : need,
            Given<decimal>(happened, CustomApis.SaveCircle.OwnShare) is { } own ? Rounded.To(2, own) : null, slices.Value?.All);
        var saved = SavedCircle.Save(happened, ClientCircles.Read(happened, client), orders);
        happened.Context.OutputParameters[CustomApis.SaveCircle.CircleId] = saved.Value;
        return saved.Refusal;
    }

    static Decision<GivenSlices> Slices(Event happened)
    {
        if (!happened.Context.InputParameters.TryGetValue(CustomApis.SaveCircle.Slices, out var text) || text is not string { Length: > 0 } json) return new GivenSlices(null);
        var read = SlicesText.Read(json);
        if (read.Value is not { } shares) return read.Refusal!;
        var resolved = Suppliers.Resolve(happened, shares);
        return resolved.Value is { } slices ? new GivenSlices(slices) : resolved.Refusal!;
    }

    static T? Given<T>(Event happened, string parameter) where T : struct =>
        happened.Context.InputParameters.TryGetValue(parameter, out var value) && value is T given ? given : null;

    sealed record GivenSlices(IReadOnlyList<Slice>? All);
}
