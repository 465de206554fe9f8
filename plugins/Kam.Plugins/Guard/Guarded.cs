using System.Collections.Generic;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Guard;

/// <summary>Which columns are guarded: the filter of the guard's own step is their only list.</summary>
static class Guarded
{
    public static IEnumerable<string> In(string table) => Registered.Columns<GuardComputedColumns>(table);

    /// <summary>On a new row: a progress's definition and a pipeline's client are the user's to choose, once; and what says nothing is not guarded.</summary>
    public static bool IsChosenByUser(string table, string column, object? value) => column == ProgressRow.Columns.DefinitionId
        || table == ReengagementRow.Table && column == ReengagementRow.Columns.AccountId
        || value is null or false;
}
