using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi;

/// <summary>One segment of a URL; <see cref="Arguments"/> is null when it has no brackets.</summary>
sealed record Segment(string Name, IReadOnlyList<Argument>? Arguments);

/// <summary>A URL below the service root, cut into segments.</summary>
sealed record ResourcePath(IReadOnlyList<Segment> Segments)
{
    public static ResourcePath Parse(string path, Aliases aliases) =>
        new([.. Nesting.Split(path.Trim('/'), '/').Select(segment => Parse1(Uri.UnescapeDataString(segment), aliases))]);

    static Segment Parse1(string segment, Aliases aliases)
    {
        var (name, content) = Nesting.Brackets(segment);
        return new(name, content is null ? null : ExpressionParser.Arguments(content, aliases));
    }

    /// <summary>The name of a segment, or null when the path is shorter.</summary>
    public string? Name(int index) => index < Segments.Count ? Segments[index].Name : null;
    public int Length => Segments.Count;
}
