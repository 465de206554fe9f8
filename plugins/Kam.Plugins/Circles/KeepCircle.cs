using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Circles;

/// <summary>A circle that somebody saves: its client is locked, its key and name follow from category and year, and its shares never exceed the circle.</summary>
[Step(Message.Create, CircleRow.Table, Stage.PreOperation)]
[Step(Message.Update, CircleRow.Table, Stage.PreOperation,
    Filter = new[]
    {
        CircleRow.Columns.AccountId, CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.OwnShare,
        CircleRow.Columns.Need, CircleRow.Columns.StateCode, CircleRow.Columns.TransactionCurrencyId,
    },
    PreImage = new[]
    {
        CircleRow.Columns.AccountId, CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.OwnShare,
        CircleRow.Columns.Need, CircleRow.Columns.StateCode, CircleRow.Columns.TransactionCurrencyId,
    })]
[Step(Message.Delete, CircleRow.Table, Stage.PreOperation, PreImage = new[] { CircleRow.Columns.AccountId })]
public sealed class KeepCircle : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var isNew = happened.Context.MessageName == nameof(Message.Create);
        if (happened.IsOurs || Client.IsBeingDeleted(happened)) return null;
        if (happened.Context.MessageName == nameof(Message.Update) && !happened.Changes(Registered.Columns<KeepCircle>(CircleRow.Table))) return null;
        if (happened.After.Id(CircleRow.Columns.AccountId) is not { } client) return Refusal.Of(RefusalCode.ClientMissing);
        if (!isNew && happened.Before.Id(CircleRow.Columns.AccountId) != client) return Refusal.Of(RefusalCode.CircleMoved);
        Client.Lock(happened, client);
        if (happened.Context.MessageName == nameof(Message.Delete)) return null;
        if (isNew || happened.Changes(CircleRow.Columns.CategoryId, CircleRow.Columns.Year)) Name(happened, client);
        return isNew || happened.Changes(CircleRow.Columns.OwnShare) ? ShareOut(happened, isNew) : null;
    }

    static void Name(Event happened, Guid client)
    {
        var category = happened.After.Id(CircleRow.Columns.CategoryId);
        var year = happened.After.GetAttributeValue<int>(CircleRow.Columns.Year);
        happened.Target[CircleRow.Columns.Key] = CircleKey.Of(client, category, year);
        happened.Target[CircleRow.Columns.Name] = CircleName.Of(happened.Service, category, year);
    }

    static Refusal? ShareOut(Event happened, bool isNew)
    {
        var shares = isNew ? new Entity[0] : CircleShares.Of(happened.Service, happened.Context.PrimaryEntityId);
        var decision = CircleSplit.Of(happened.After.GetAttributeValue<decimal?>(CircleRow.Columns.OwnShare), shares.Percents());
        decision.Value?.Put(happened.Target);
        return decision.Refusal;
    }
}
