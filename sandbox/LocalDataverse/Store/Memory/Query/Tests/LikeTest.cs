using System.Globalization;

namespace LocalDataverse.Store.Memory.Evaluation;

internal sealed class LikeTest(Operand of, string pattern) : Test
{
    public override bool? Holds() => of.Value() is { } value ? TextPattern.Matches(value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture), pattern) : null;
}
