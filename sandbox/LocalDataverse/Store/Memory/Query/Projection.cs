namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A row of the answer and what it is sorted by.</summary>
internal readonly record struct Answer(object?[] Outputs, object?[] Keys);

/// <summary>What is answered of the rows at hand.</summary>
internal sealed class Projection(Operand[] outputs, Operand[] keys)
{
    public Answer Take() => new(Values(outputs), Values(keys));

    private static object?[] Values(Operand[] operands)
    {
        if (operands.Length == 0) return [];
        var values = new object?[operands.Length];
        for (var place = 0; place < values.Length; place++) values[place] = operands[place].Value();
        return values;
    }
}
