using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Values;

namespace LocalDataverse.Rules;

/// <summary>Every amount has a twin in the base currency, calculated with the rate of the row's currency.</summary>
internal static class Currencies
{
    public static void Apply(Call call, RowDraft draft)
    {
        if (draft.Table.WellKnown.Currency is not { } currency || draft.Table.WellKnown.ExchangeRate is not { } rateColumn) return;
        if (!draft.IsTouched(currency) && !HasTouchedAmount(draft)) return;
        if (draft[currency] is null)
        {
            if (!HasAmount(draft)) return;
            draft.Set(currency, DefaultFor(call), "transactioncurrency");
        }
        var rate = RateOf(call, (Guid)draft[currency]!);
        draft.Set(rateColumn, ScaledNumber.Scale(rateColumn, rate));
        foreach (var twin in draft.Table.AmountsInBase) draft.Set(twin, InBase(draft, twin, rate));
    }

    private static bool HasTouchedAmount(RowDraft draft) => draft.Table.Amounts.Any(column => draft.IsTouched(column));

    private static bool HasAmount(RowDraft draft) => draft.Table.Amounts.Any(column => draft[column] is not null);

    private static object? InBase(RowDraft draft, ColumnInfo twin, decimal rate)
    {
        var amount = draft.Table.Column(twin.Column.CalculationOf!);
        if (draft[amount] is not { } stored) return null;
        var value = decimal.Round(ScaledNumber.FromStore(amount, stored) / rate, Math.Min(twin.Column.Precision ?? 4, 4), MidpointRounding.AwayFromZero);
        return ScaledNumber.Scale(twin, value);
    }

    private static Guid DefaultFor(Call call)
    {
        var settings = call.Metadata.Info("usersettings");
        return call.Session.Read(settings.Shape, call.UserId)?[settings.Column("transactioncurrencyid").Ordinal] as Guid? ?? call.Organization.BaseCurrencyId;
    }

    private static decimal RateOf(Call call, Guid currency)
    {
        if (currency == call.Organization.BaseCurrencyId) return 1m;
        var table = call.Metadata.Info("transactioncurrency");
        var row = call.Session.Read(table.Shape, currency) ?? throw Fault.MissingRow("transactioncurrency", currency);
        var rate = table.Column("exchangerate");
        var value = row[rate.Ordinal] is { } stored ? ScaledNumber.FromStore(rate, stored) : 0m;
        if (value > 0) return value;
        throw new DataverseFault(ErrorCodes.CurrencyRequired, $"The currency '{row[table.PrimaryName!.Ordinal]}' has no exchange rate.");
    }
}
