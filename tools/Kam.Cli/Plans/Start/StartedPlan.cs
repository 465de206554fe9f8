using Newtonsoft.Json.Linq;

namespace Kam.Cli.Plans.Start;

/// <summary>A plan with what it begins with.</summary>
/// <param name="Created">False: it was there before.</param>
/// <param name="Row">Its columns, as far as <see cref="Columns"/> goes.</param>
sealed record StartedPlan(BestClient Client, bool Created, JObject Row)
{
    public const string Columns = "kam_year,kam_asof,kam_revenue12,kam_revenuebefore,kam_recurringbase,kam_initiativevalue,kam_forecast,kam_trend";
}
