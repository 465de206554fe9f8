using LocalDataverse.Store;

namespace LocalDataverse.Rows;

/// <summary>How many rows a table has, of whoever they are.</summary>
internal static class RowTotals
{
    public static long Of(Organization organization, string table)
    {
        var rows = new Select(new Source(0, organization.Metadata.Info(table).Shape)) { Outputs = [new Aggregate(Aggregation.Count, null)] };
        using var session = organization.Store.Open(write: false);
        return (long)session.Query(rows).Single()[0]!;
    }
}
