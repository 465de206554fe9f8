using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Importing;

/// <summary>
/// Takes the organization from the solutions that it has to those that it shall have, in the transaction at hand: what only the old ones
/// brought goes with its data, what the new ones say is written.
/// </summary>
internal sealed class SolutionChange(Call call, IReadOnlyList<Solution> solutions)
{
    private readonly Metadata before = call.Organization.Metadata;

    public Metadata After { get; } = new(new MetadataSource(call.Organization.Platform, solutions));

    /// <summary>An unmanaged edit of a component stays over what the package says, unless it shall be overwritten.</summary>
    public bool OverwritesEdits { get; init; }

    public void Run()
    {
        Support.RequireSameColumns(before, After);
        var old = SolutionComponents.Layered(before);
        var now = SolutionComponents.Layered(After);
        new Removal(call.In(before), After).Run(old.Values.Where(component => !now.ContainsKey(component.Key)));
        Reshape();
        Write(old, now);
        call.Work!.Touch("role");
        call.Work.OnCommit(() =>
        {
            call.Organization.Metadata = After;
            call.Organization.Plugins.Reset();
        });
    }

    private void Reshape()
    {
        foreach (var table in before.Infos)
        {
            var shape = After.FindInfo(table.Name)?.Shape;
            if (shape is null || table.Shape.Columns.Any(column => shape.Columns.All(kept => kept.Name != column.Name))) call.Session.Reduce(table.Shape, shape);
        }
        foreach (var table in After.Infos.Where(IsNewShape)) Define(table);
    }

    private void Define(TableInfo table)
    {
        try
        {
            call.Session.Define(table.Shape);
        }
        catch (UniqueViolation)
        {
            throw new DataverseFault(ErrorCodes.ImportFailed, $"A key of the table {table.Name} cannot become active: some of its rows have the same values.");
        }
    }

    private bool IsNewShape(TableInfo table)
    {
        var known = before.FindInfo(table.Name)?.Shape;
        return known is null || !known.Columns.SequenceEqual(table.Shape.Columns) || !known.Indexes.Select(index => index.Name).SequenceEqual(table.Shape.Indexes.Select(index => index.Name));
    }

    private void Write(Dictionary<(string, Guid), Component> old, Dictionary<(string, Guid), Component> now)
    {
        var writing = call.In(After);
        var rows = new ComponentRows(writing);
        foreach (var component in now.Values)
        {
            var was = old.GetValueOrDefault(component.Key);
            if (component.SaysTheSameAs(was) && !OverwritesEdits) continue;
            rows.Put(was is null || OverwritesEdits ? component : Edits.Keep(writing, was, component));
        }
    }
}
