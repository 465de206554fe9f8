namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class ConstantOperand(object? value) : Operand
{
    public override object? Value() => value;
}
