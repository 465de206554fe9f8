namespace Kam.SolutionModel;

static class OneParentEach
{
    static readonly Cascade[] Deletes = [Cascade.NoCascade, Cascade.RemoveLink, Cascade.Restrict, Cascade.Cascade];
    static readonly Cascade[] Others = [Cascade.NoCascade, Cascade.Cascade, Cascade.Active, Cascade.UserOwned];

    public static SolutionCheck Check { get; } = new(
        "one-parent-each", "A table has at most one parental relationship, and each cascade takes a value that it may have.",
        input => [.. Parents(input), .. Values(input)]);

    static IEnumerable<string> Parents(CheckInput input) =>
        from children in input.Solution.OneToMany.Where(one => one.Assign != Cascade.NoCascade || one.Reparent != Cascade.NoCascade).GroupBy(one => one.ReferencingTable)
        where children.Count() > 1
        select $"{children.Key} has {children.Count()} parental relationships: {string.Join(", ", children.Select(one => one.SchemaName))}.";

    static IEnumerable<string> Values(CheckInput input) =>
        from one in input.Solution.OneToMany
        where !Deletes.Contains(one.Delete) || new[] { one.Assign, one.Share, one.Unshare, one.Reparent }.Except(Others).Any()
        select $"The relationship {one.SchemaName} has a cascade that does not exist.";
}
