using System.Text;

namespace LocalDataverse.Store;

/// <summary>
/// Text compares without regard to case in every alphabet, as in a Dataverse database.
/// Every sort and every index asks here, so plain letters are compared as the bytes they are.
/// </summary>
internal static class TextOrder
{
    private const int LastPlain = 0x7F;
    private const int OnStack = 256;

    public static int Compare(string left, string right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Equal for texts that are equal here.</summary>
    public static int HashOf(string text) => StringComparer.OrdinalIgnoreCase.GetHashCode(text);

    /// <summary>The same order of texts in UTF-8.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var shared = Math.Min(left.Length, right.Length);
        for (var index = 0; index < shared; index++)
        {
            var (one, other) = (left[index], right[index]);
            if ((one | other) > LastPlain) return CompareText(left, right);
            if (one == other) continue;
            var difference = Upper(one) - Upper(other);
            if (difference != 0) return difference;
        }
        return left.Length - right.Length;
    }

    private static int Upper(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? letter - ('a' - 'A') : letter;

    private static int CompareText(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<char> one = left.Length <= OnStack ? stackalloc char[left.Length] : new char[left.Length];
        Span<char> other = right.Length <= OnStack ? stackalloc char[right.Length] : new char[right.Length];
        ReadOnlySpan<char> first = one[..Encoding.UTF8.GetChars(left, one)];
        ReadOnlySpan<char> second = other[..Encoding.UTF8.GetChars(right, other)];
        return first.CompareTo(second, StringComparison.OrdinalIgnoreCase);
    }
}
