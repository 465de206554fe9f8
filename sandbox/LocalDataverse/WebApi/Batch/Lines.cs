namespace LocalDataverse.WebApi.Batch;

/// <summary>Lines of a text in bytes: where each begins, where its text ends, and where the next begins.</summary>
static class Lines
{
    public static IEnumerable<(int Begin, int End, int Next)> Of(ReadOnlyMemory<byte> text)
    {
        for (var begin = 0; begin < text.Length;)
        {
            var length = text.Span[begin..].IndexOf((byte)'\n');
            var end = length < 0 ? text.Length : begin + length;
            var next = length < 0 ? text.Length : end + 1;
            if (end > begin && text.Span[end - 1] == '\r') end--;
            yield return (begin, end, next);
            begin = next;
        }
    }
}
