using LocalDataverse.Schema;
using LocalDataverse.Store;
using LocalDataverse.Values;

namespace LocalDataverse.Execution;

/// <summary>A user's language, time zone and the base currency's symbol, from the rows that hold them.</summary>
internal static class WordingReader
{
    private const long English = 1033;

    public static Wording Read(Organization organization, ISession session, Guid user)
    {
        var settings = organization.Metadata.Info("usersettings");
        var row = session.Read(settings.Shape, user);
        var language = (long?)row?[settings.Column("uilanguageid").Ordinal] ?? English;
        return new Wording((int)(language == 0 ? English : language), TimeZones.Of((long?)row?[settings.Column("timezonecode").Ordinal]), Symbol(organization.Metadata, session, organization.BaseCurrencyId));
    }

    public static string Symbol(Metadata metadata, ISession session, Guid currency)
    {
        var currencies = metadata.Info("transactioncurrency");
        var row = session.Read(currencies.Shape, currency);
        return (row?[currencies.Column("currencysymbol").Ordinal] ?? row?[currencies.Column("isocurrencycode").Ordinal]) as string ?? "";
    }
}
