using System.Text;

namespace LocalDataverse.Store;

/// <summary>
/// Texts compare without regard to case, to accents and to blanks at their end, as in a Dataverse database whose base language is English.
/// Every sort and every index asks here, so plain letters are compared as the bytes they are.
/// </summary>
internal static class TextOrder
{
    private const int LastPlain = 0x7F;
    private const int OnStack = 256;

    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = TextFold.Unpadded(left);
        right = TextFold.Unpadded(right);
        var shared = Math.Min(left.Length, right.Length);
        for (var index = 0; index < shared; index++)
        {
            var difference = TextFold.Of(left[index]) - TextFold.Of(right[index]);
            if (difference != 0) return difference;
        }
        return left.Length - right.Length;
    }

    /// <summary>Equal for texts that are equal here.</summary>
    public static int HashOf(ReadOnlySpan<char> text)
    {
        var hash = new HashCode();
        foreach (var character in TextFold.Unpadded(text)) hash.Add(TextFold.Of(character));
        return hash.ToHashCode();
    }

    /// <summary>The same order of texts in UTF-8.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        left = left.TrimEnd((byte)' ');
        right = right.TrimEnd((byte)' ');
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
        return Compare(one[..Encoding.UTF8.GetChars(left, one)], other[..Encoding.UTF8.GetChars(right, other)]);
    }
}
