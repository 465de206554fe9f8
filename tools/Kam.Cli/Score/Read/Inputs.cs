using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Read;

/// <summary>What people say of a client, as the account's columns hold it.</summary>
static class Inputs
{
    public const string Columns = "kam_wallet,kam_expectedgrowth,kam_coststoserve12,exchangerate,kam_marketrating,kam_referencerating,kam_innovationrating,kam_codevelopmentrating";

    /// <summary>Amounts in base currency by the account's own rate, as the plug-ins take them: the platform's base columns are rounded.</summary>
    public static ClientInputs Of(JObject account)
    {
        var rate = (decimal?)account["exchangerate"] ?? 1;
        return new ClientInputs(
            (decimal?)account["kam_wallet"] / rate,
            (decimal?)account["kam_expectedgrowth"],
            (int?)account["kam_marketrating"],
            (int?)account["kam_referencerating"],
            (int?)account["kam_innovationrating"],
            (int?)account["kam_codevelopmentrating"],
            (decimal?)account["kam_coststoserve12"] / rate);
    }
}
