namespace LocalDataverse.Supported;

/// <summary>What QueryExpression, QueryByAttribute and FetchXML can say, operators aside.</summary>
internal static class QueryFeatures
{
    public static readonly string[] Names =
    [
        "Links",
        "Outer links",
        "Links that only ask whether a row exists",
        "Columns under an alias",
        "Conditions on linked tables",
        "Conditions between columns",
        "Nested filters",
        "Orders",
        "Texts without regard to case, accents and blanks at their end",
        "Orders by label and by name",
        "Aggregates",
        "Grouping",
        "Grouping by parts of dates",
        "Distinct rows",
        "Pages and their cookies",
        "Total counts",
        "QueryByAttribute",
        "Limits of queries",
    ];
}
