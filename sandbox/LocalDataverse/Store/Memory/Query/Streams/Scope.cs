namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The tables of a query; one within another sees those of the outer one, too.</summary>
internal sealed class Scope
{
    private readonly Scope? outer;

    public Scope(Select select, Scope? outer)
    {
        this.outer = outer;
        Cursors = [new Cursor(select.From), .. select.Joins.Select(join => new Cursor(join.Source))];
    }

    public IReadOnlyList<Cursor> Cursors { get; }

    public Cursor Find(int number) =>
        Cursors.FirstOrDefault(cursor => cursor.Number == number) ?? outer?.Find(number) ?? throw new InvalidOperationException($"The query has no table with the number {number}");
}
