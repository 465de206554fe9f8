using System.Globalization;
using System.Net;

namespace Kam.Dataverse;

/// <summary>
/// Reads the answer to a $batch of change sets. Each has one part: of many answers where it was written, of one error
/// where it was not. Services differ in whether that error stands alone or in a multipart of its own; both are read.
/// </summary>
static class BatchAnswer
{
    public static IReadOnlyList<ChangeSetAnswer> Read(string text)
    {
        var end = text.IndexOf('\n');
        var boundary = end < 0 ? text : text[..end].TrimEnd();
        var parts = text.Split(boundary);
        // Before the first boundary there is nothing, and after the last one the two hyphens that close.
        return [.. parts.Skip(1).SkipLast(1).Select(Part)];
    }

    static ChangeSetAnswer Part(string part)
    {
        var answers = part.Split("\nHTTP/1.1 ").Skip(1).Select(Parse).ToList();
        var refused = answers.Find(answer => !answer.Succeeded);
        return refused is null
            ? new ChangeSetAnswer(null, null)
            : new ChangeSetAnswer(DataverseException.From(refused), refused.RetryAfter);
    }

    static Answer Parse(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var status = int.Parse(lines[0].AsSpan(0, 3), CultureInfo.InvariantCulture);
        var headers = lines.Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(": ", 2)).Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0], StringComparer.OrdinalIgnoreCase).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var body = string.Join('\n', lines.Skip(1).SkipWhile(line => line.Length > 0).Skip(1).TakeWhile(line => !line.StartsWith("--", StringComparison.Ordinal))).Trim();
        var wait = headers.TryGetValue("Retry-After", out var seconds) && double.TryParse(seconds, CultureInfo.InvariantCulture, out var number) ? TimeSpan.FromSeconds(number) : (TimeSpan?)null;
        return new Answer((HttpStatusCode)status, System.Text.Encoding.UTF8.GetBytes(body), headers, wait);
    }
}
