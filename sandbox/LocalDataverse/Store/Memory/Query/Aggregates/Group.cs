namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Rows that agree in what they are grouped by: those of the first stand for all.</summary>
internal sealed record Group(object?[]?[] Rows, Accumulator[] Sums);
