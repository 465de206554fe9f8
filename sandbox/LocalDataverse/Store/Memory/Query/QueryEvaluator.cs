using LocalDataverse.Store.Memory.Evaluation;

namespace LocalDataverse.Store.Memory;

/// <summary>Answers queries from rows in memory, as SQLite answers them from its own.</summary>
internal static class QueryEvaluator
{
    /// <summary>One array of outputs a row; the query is run while it is enumerated.</summary>
    public static IEnumerable<object?[]> Run(Select select, IVisibleRows rows) => new Planner(rows).Plan(select, null).Rows();
}
