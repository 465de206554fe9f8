namespace Kam.SolutionModel;

static class TablesAreComplete
{
    static readonly int[] QueryTypes = [0, 1, 2, 4, 64];

    public static SolutionCheck Check { get; } = new(
        "tables-are-complete", "An own table ships a main form and one default view of each kind: public, advanced find, associated, quick find, lookup.",
        input => [.. Forms(input), .. Views(input)]);

    static IEnumerable<string> Forms(CheckInput input) =>
        input.OwnTables.Where(table => !input.Solution.Forms.Any(form => form.Table == table.LogicalName && form.Type == FormType.Main))
            .Select(table => $"{table.LogicalName} has no main form.");

    static IEnumerable<string> Views(CheckInput input) =>
        from table in input.OwnTables
        from type in QueryTypes
        let count = input.Solution.Views.Count(view => view.Table == table.LogicalName && view.QueryType == type && view.IsDefault)
        where count != 1
        select $"{table.LogicalName} has {count} default views of type {type}.";
}
