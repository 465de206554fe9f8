namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A column of the row that a cursor is at; of no row, nothing.</summary>
internal sealed class ColumnOperand(Cursor cursor, string column) : Operand
{
    private readonly int ordinal = cursor.Ordinal(column);

    public override object? Value() => cursor.Row?[ordinal];
}
