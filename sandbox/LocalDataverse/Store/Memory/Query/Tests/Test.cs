namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A condition at the rows at hand: it holds, it does not, or that is not known.</summary>
internal abstract class Test : Operand
{
    private static readonly object True = 1L;
    private static readonly object False = 0L;

    public abstract bool? Holds();

    public sealed override object? Value() => Holds() is { } holds ? holds ? True : False : null;
}
