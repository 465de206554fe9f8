using System.Numerics;

namespace Kam.Oracle.Tests.Rules;

/// <summary>
/// A fraction of whole numbers. Nothing is lost between the first figure of a rule and its rounding, so a tie is a tie
/// and never an accident of the arithmetic.
/// </summary>
readonly struct Exact : IComparable<Exact>
{
    readonly BigInteger over;
    readonly BigInteger under;

    Exact(BigInteger over, BigInteger under)
    {
        var common = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        (this.over, this.under) = (over / common, under / common);
    }

    BigInteger Under => under.IsZero ? BigInteger.One : under;

    public static Exact operator +(Exact a, Exact b) => new(a.over * b.Under + b.over * a.Under, a.Under * b.Under);

    public static Exact operator -(Exact a, Exact b) => new(a.over * b.Under - b.over * a.Under, a.Under * b.Under);

    public static Exact operator *(Exact a, Exact b) => new(a.over * b.over, a.Under * b.Under);

    public static Exact operator /(Exact a, Exact b) => b.over.IsZero ? throw new DivideByZeroException() : new(a.over * b.Under, a.Under * b.over);

    public static bool operator >(Exact a, Exact b) => a.CompareTo(b) > 0;

    public static bool operator <(Exact a, Exact b) => a.CompareTo(b) < 0;

    public static bool operator >=(Exact a, Exact b) => a.CompareTo(b) >= 0;

    public static bool operator <=(Exact a, Exact b) => a.CompareTo(b) <= 0;

    public static implicit operator Exact(int value) => new(value, BigInteger.One);

    public static implicit operator Exact(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return new Exact(digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public int CompareTo(Exact other) => (over * other.Under).CompareTo(other.over * Under);

    /// <summary>Half away from zero.</summary>
    public decimal Rounded(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        var size = (2 * BigInteger.Abs(over) * scale + Under) / (2 * Under);
        return over.Sign * (decimal)size / (decimal)scale;
    }

    public static Exact Sum(IEnumerable<Exact> values) => values.Aggregate((Exact)0, (sum, value) => sum + value);
}
