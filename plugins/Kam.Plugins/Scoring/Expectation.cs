using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Scoring;

/// <summary>When the next order is expected, and when a client that does not order is to be won back: told today, by the last run where the client alone says too little.</summary>
static class Expectation
{
    public static void Put(Entity account, Entity value, ValueStatistics statistics, Population? population, Day today)
    {
        var from = ReEngageNeeded.From(statistics, population);
        account[AccountRow.Columns.NextOrderExpectedOn] = Regularity.NextOrder(statistics, population?.PopulationMedian)?.Date;
        account[AccountRow.Columns.ReengageNeeded] = from <= today;
        value[ClientValueRow.Columns.ReengageOn] = from?.Date;
    }
}
